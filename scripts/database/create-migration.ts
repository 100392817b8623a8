import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diffSchema } from './diff-schema.ts';

type Request = { name: string; prismaDir: string; now: Date };

/**
 * Writes the migration that leads from the last one to schema.prisma, and answers its path; null
 * when nothing changed. The schema as of the last migration is kept beside the migrations, so
 * that no database is needed and what was written by hand (indexes that Prisma can't say) stays.
 */
export async function createMigration({ name, prismaDir, now }: Request): Promise<string | null> {
  const directory = join(prismaDir, 'migrations');
  const snapshot = join(directory, 'schema.prisma');
  const schema = await readFile(join(prismaDir, 'schema.prisma'), 'utf8');
  const sql = await diffSchema(await readFile(snapshot, 'utf8').catch(() => null), schema);
  if (!sql) return null;
  const folder = join(directory, toFolderName(name, now));
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'migration.sql');
  await writeFile(file, sql);
  await writeFile(join(directory, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(snapshot, schema);
  return file;
}

/** `20261124173926_add_contacts`: Prisma's form, which sorts by time. */
export function toFolderName(name: string, now: Date): string {
  const time = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  return `${time}_${words.replaceAll(/^_|_$/g, '')}`;
}
