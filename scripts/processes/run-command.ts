import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { toChildEnv } from './environment.ts';

export const root = join(import.meta.dirname, '../..');

/** A program ended with a failure; `output` is all that it wrote. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly output: string;

  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

/**
 * Runs a Node program of the repository to its end and answers what it wrote.
 * @throws {CommandError} when it fails.
 */
export function runCommand(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, program), ...args], {
      cwd: root,
      env: toChildEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Nobody needs its result any more when we end before it.
    const end = () => child.kill();
    process.once('exit', end);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', end);
      const output = Buffer.concat(chunks).toString();
      if (code === 0) resolve(output);
      else reject(new CommandError(`${program} ${args.join(' ')} failed`, output));
    });
  });
}
