import { join } from 'node:path';
import { createMigration } from './create-migration.ts';

const name = process.argv.slice(2).join(' ').trim();
const prismaDir = join(import.meta.dirname, '../../prisma');

if (name) {
  const file = await createMigration({ name, prismaDir, now: new Date() });
  console.log(
    file ? `Wrote ${file}: read it before you commit it.` : 'The schema has not changed.',
  );
} else {
  console.error('Say what the migration does: npm run db:migration -- add contacts');
  process.exitCode = 1;
}
