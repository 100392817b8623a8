import { createHash, randomBytes } from 'node:crypto';
import { pagePaths } from '#lib/shared/paths.ts';
import type { SetupLink } from '#lib/shared/users/user.ts';
import type { Transaction } from '../db.ts';
import { env } from '../env.ts';
import { newId } from '../ids/new-id.ts';

const VALID_FOR_MS = 3 * 24 * 60 * 60_000;

/**
 * Makes a one-time link; earlier ones of the same person stop working. Only its hash is kept, so
 * the database does not let anybody in. Without a user it makes the first admin.
 */
export async function createSetupLink(tx: Transaction, userId: string | null): Promise<SetupLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + VALID_FOR_MS);
  await tx.setupLink.deleteMany({ where: { userId, usedAt: null } });
  await tx.setupLink.create({
    data: { id: newId(), tokenHash: hashToken(token), userId, expiresAt },
  });
  return {
    url: new URL(pagePaths.setup(token), env().publicUrl).href,
    expiresAt: expiresAt.toISOString(),
  };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
