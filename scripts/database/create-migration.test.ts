import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMigration, toFolderName } from './create-migration.ts';

const now = new Date('2026-11-24T17:39:26.123Z');
let prismaDir = '';

beforeEach(async () => {
  prismaDir = await mkdtemp(join(tmpdir(), 'faxdesk-prisma-'));
});

async function writeSchema(columns: string): Promise<void> {
  const schema = `datasource db {\n  provider = "postgresql"\n}\n\nmodel Line {\n  id Int @id\n${columns}}\n`;
  await writeFile(join(prismaDir, 'schema.prisma'), schema);
}

describe('createMigration', () => {
  it('writes what is new since the last migration, and nothing when nothing is', async () => {
    await writeSchema('');
    const first = await createMigration({ name: 'init', prismaDir, now });
    expect(await readFile(first ?? '', 'utf8')).toContain('CREATE TABLE "Line"');
    expect(await createMigration({ name: 'again', prismaDir, now })).toBeNull();
    await writeSchema('  number String\n');
    const second = await createMigration({ name: 'add number', prismaDir, now });
    expect(await readFile(second ?? '', 'utf8')).toBe(
      '-- AlterTable\nALTER TABLE "Line" ADD COLUMN     "number" TEXT NOT NULL;\n',
    );
  });
});

describe('toFolderName', () => {
  it('sorts by time and keeps to plain letters', () => {
    expect(toFolderName('Add contacts!', now)).toBe('20261124173926_add_contacts');
  });
});
