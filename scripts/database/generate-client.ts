import { runCommand } from '../processes/run-command.ts';

/**
 * Makes the Prisma client. Before any command the CLI looks for its schema engine, and downloads
 * it; generating needs none, so any program will do for one.
 */
export async function generateClient(): Promise<void> {
  await runCommand('node_modules/prisma/build/index.js', ['generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  });
}

if (import.meta.main) await generateClient();
