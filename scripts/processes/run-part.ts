import { fork } from 'node:child_process';
import { join } from 'node:path';
import { toChildEnv } from './environment.ts';
import { root } from './run-command.ts';

/**
 * Runs a program of the repository with the environment of Faxdesk's own processes, which ours is not.
 * It says itself what it did or why it could not. Answers whether it could.
 */
export function runPart(program: string, args: string[], env: Record<string, string>) {
  return new Promise<boolean>((resolve, reject) => {
    const child = fork(join(root, program), args, {
      cwd: root,
      env: toChildEnv(env),
      execArgv: ['--disable-warning=ExperimentalWarning', '--conditions=react-server'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}
