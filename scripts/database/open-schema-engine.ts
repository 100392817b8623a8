import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { offlineAdapter } from './offline-adapter.ts';

let loaded: Promise<void> | undefined;

/**
 * Prisma's schema engine as WebAssembly, for what needs no database. The CLI downloads a native
 * one from the internet instead, and can do nothing without.
 */
export async function openSchemaEngine(): Promise<engine.SchemaEngine> {
  // The glue keeps its instance in a variable of its module: a second load breaks the first.
  loaded ??= load();
  await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(offlineAdapter);
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

async function load(): Promise<void> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...engine },
  });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
}
