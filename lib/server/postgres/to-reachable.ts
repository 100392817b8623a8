import type { Account } from './choose-account.ts';

/**
 * The name under which a lent account reaches its working directory. Root's clone often lies under
 * a home that only root may enter; on Linux a process gets to its own working directory all the
 * same, through /proc. PostgreSQL stays in its data directory, so the name stays true.
 */
export function toReachable(directory: string, account: Account | undefined): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : directory;
}
