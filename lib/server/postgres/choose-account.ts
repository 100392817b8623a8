import { readFile, stat } from 'node:fs/promises';
import { PostgresError } from './postgres-error.ts';

/** Whom PostgreSQL runs as, when that is not ourselves. */
export type Account = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root, so root lends it an account without rights: the one that owns
 * the cluster already, else one that every system has.
 */
export async function chooseAccount(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const account = accounts.get('postgres') ?? accounts.get('nobody');
  if (account) return account;
  throw new PostgresError(
    'root_without_account',
    'PostgreSQL does not run as root, and this machine has no account "postgres" or "nobody" to lend it: start Faxdesk as another user.',
  );
}

/** The accounts of a passwd file that are not root's. */
export function parseAccounts(passwd: string): Map<string, Account> {
  const accounts = passwd.split('\n').map((line) => line.split(':'));
  return new Map(
    accounts
      .map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }] as const)
      .filter(([, { uid, gid }]) => uid > 0 && gid > 0),
  );
}
