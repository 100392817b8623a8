import { createBackup } from '#lib/server/backup/create-backup.ts';
import { runToEnd } from '../processes/to-sentence.ts';

await runToEnd(async () => {
  const [, , backup = ''] = process.argv;
  const { tables, files, missing } = await createBackup(backup);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Backed up ${rows} rows and ${files.count} files to ${backup}`);
  console.log('It holds the documents and all that is known of people: keep it as you keep those.');
  if (missing.length === 0) return;
  console.error(
    `${missing.length} documents are no longer in the storage, or damaged there, and so not in the backup; its manifest.json names them.`,
  );
});
process.exit();
