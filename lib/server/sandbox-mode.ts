import { env } from './env.ts';
import { demoUsers as users } from './users/prepare-users.ts';

/** Does nothing leave this machine? Then the band across the top says so. */
export function isSandboxMode(): boolean {
  return env().mode === 'sandbox';
}

/** Whom the sign-in page offers in sandbox mode; nobody when live. */
export function demoUsers(): typeof users {
  return isSandboxMode() ? users : [];
}
