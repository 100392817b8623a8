import { openSchemaEngine } from './open-schema-engine.ts';

/** The SQL that leads from one schema.prisma (null: an empty database) to another; '' when equal. */
export async function diffSchema(from: string | null, to: string): Promise<string> {
  const engine = await openSchemaEngine();
  try {
    const { stdout } = await engine.diff({
      from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: toFiles(from) },
      to: { tag: 'schemaDatamodel', files: toFiles(to) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = stdout ?? '';
    return sql.startsWith('-- This is an empty migration.') ? '' : sql;
  } finally {
    engine.free();
  }
}

function toFiles(content: string) {
  return [{ path: 'schema.prisma', content }];
}
