import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

/** Runs a program to its end; answers how many seconds it took. */
export async function runTool(program: string, options: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  await readTool(program, options);
  return (performance.now() - startedAt) / 1000;
}

/** What a program prints. @throws {Error} that names it, when it is not on this machine */
export async function readTool(program: string, options: readonly string[]): Promise<string> {
  try {
    return (await run(program, [...options], { maxBuffer })).stdout;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new Error(`This bench needs ${program} on the path.`) : error;
  }
}
