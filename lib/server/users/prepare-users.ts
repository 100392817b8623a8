import type { Role } from '#lib/shared/permissions.ts';
import { hashPassword, verifyPassword } from '../auth/password.ts';
import { db, inTransaction } from '../db.ts';
import { env, EnvError } from '../env.ts';
import { newId } from '../ids/new-id.ts';
import { createSetupLink } from './setup-link.ts';

export const demoUsers: readonly { email: string; name: string; role: Role }[] = [
  { email: 'staff@faxdesk.example', name: 'Sam Staff', role: 'staff' },
  { email: 'support@faxdesk.example', name: 'Sue Support', role: 'support' },
  { email: 'admin@faxdesk.example', name: 'Ada Admin', role: 'admin' },
];

/** Who can sign in after a start, for the screen that `npm start` prints. */
export type PreparedUsers =
  | {
      kind: 'demo';
      users: readonly { email: string; role: Role }[];
      password: string;
      isNew: boolean;
    }
  | { kind: 'setup_link'; url: string }
  | { kind: 'none' };

/**
 * Sandbox mode: the demo users exist and have the demo password. Live, without any user: a
 * one-time link for the first admin. Live, with users: nothing.
 * @throws {EnvError} when sandbox mode has no `FAXDESK_DEMO_PASSWORD`
 */
export async function prepareUsers(): Promise<PreparedUsers> {
  if (env().mode === 'sandbox') return await prepareDemoUsers();
  return await inTransaction(async (tx) => {
    if ((await tx.user.count()) > 0) return { kind: 'none' };
    const { url } = await createSetupLink(tx, null);
    return { kind: 'setup_link', url };
  });
}

async function prepareDemoUsers(): Promise<PreparedUsers> {
  const password = env().FAXDESK_DEMO_PASSWORD;
  if (!password)
    throw new EnvError(
      'FAXDESK_DEMO_PASSWORD is not set. Start Faxdesk with npm start, or set it.',
    );
  const isNew = (await db().user.count()) === 0;
  for (const user of demoUsers) await prepareDemoUser(user, password);
  return { kind: 'demo', users: demoUsers, password, isNew };
}

/** What an admin changed of a demo user stays; only the password follows the environment. */
async function prepareDemoUser(user: (typeof demoUsers)[number], password: string): Promise<void> {
  const existing = await db().user.findUnique({ where: { email: user.email } });
  if (existing && (await verifyPassword(existing.passwordHash, password))) return;
  const passwordHash = await hashPassword(password);
  await db().user.upsert({
    where: { email: user.email },
    create: { id: newId(), ...user, passwordHash },
    update: { passwordHash, sessionVersion: { increment: 1 } },
  });
}
