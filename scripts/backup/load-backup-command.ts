import { join } from 'node:path';
import { restoreBackup } from '#lib/server/backup/restore-backup.ts';
import { root } from '../processes/run-command.ts';
import { runToEnd } from '../processes/to-sentence.ts';

await runToEnd(async () => {
  const [, , backup = ''] = process.argv;
  const { manifest, distrusted } = await restoreBackup(backup, join(root, 'prisma/migrations'));
  console.log(`Restored what Faxdesk knew at ${manifest.madeAt}; every hash and count is right:`);
  for (const { name, rows } of manifest.tables) console.log(`  ${name.padEnd(18)}${rows}`);
  console.log(`  ${'files'.padEnd(18)}${manifest.files.count}`);
  if (manifest.missing.length > 0)
    console.log(`${manifest.missing.length} documents were lost before the backup was made.`);
  if (distrusted > 0) {
    console.log(
      `${distrusted} faxes may have left since then: Faxdesk looks for them at the provider and sends only those that are not there.`,
    );
  }
});
process.exit();
