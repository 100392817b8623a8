import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { toChildEnv } from '../processes/environment.ts';
import { StartError } from '../processes/start-error.ts';

const signInSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('demo'),
    users: z.array(z.object({ email: z.string(), role: z.string() })),
    password: z.string(),
  }),
  z.object({ kind: z.literal('setup_link'), url: z.string() }),
  z.object({ kind: z.literal('none') }),
]);

export type SignIn = z.infer<typeof signInSchema>;

/** Makes the demo users or the first admin's link, and answers who can sign in. */
export async function prepareSignIn(env: Record<string, string>): Promise<SignIn> {
  return signInSchema.parse(await askChild(env));
}

function askChild(env: Record<string, string>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'prepare-users-command.ts'), {
      env: toChildEnv(env),
      execArgv: ['--conditions=react-server'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const written: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => written.push(chunk));
    child.once('message', resolve);
    child.once('error', reject);
    child.once('close', () => {
      const text = Buffer.concat(written).toString();
      const reason = text.split('\n').find((line) => /Error\b/.test(line)) ?? text.trim();
      reject(new StartError(`The users could not be prepared: ${reason}`));
    });
  });
}
