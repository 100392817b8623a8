import { AppError } from '#lib/shared/errors.ts';
import type { AcceptSetupInput } from '#lib/shared/users/user.ts';
import { hashPassword } from '../auth/password.ts';
import { db, inTransaction, type Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { hashToken } from './setup-link.ts';

/** What is behind a one-time link that still works: an invited person, or the first admin. */
export type OpenSetupLink = { kind: 'first_admin' } | { kind: 'user'; email: string; name: string };

/** Null when the link was used, has expired or never was. */
export async function findSetupLink(token: string): Promise<OpenSetupLink | null> {
  const link = await db().setupLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { user: true },
  });
  if (!link || link.usedAt || link.expiresAt <= new Date()) return null;
  return link.user
    ? { kind: 'user', email: link.user.email, name: link.user.name }
    : { kind: 'first_admin' };
}

/**
 * Sets the password behind a one-time link, which is used up by it; all earlier sessions end.
 * @throws {AppError} `link_invalid`, `invalid_input`, `email_taken`
 */
export async function acceptSetup(input: AcceptSetupInput): Promise<void> {
  // Before the costly hash: a made-up token must not be able to ask for many.
  if (!(await findSetupLink(input.token))) throw new AppError('link_invalid');
  const passwordHash = await hashPassword(input.password);
  await inTransaction(async (tx) => {
    const link = await useLink(tx, input.token);
    if (link.userId === null) await createFirstAdmin(tx, input, passwordHash);
    else
      await tx.user.update({
        where: { id: link.userId },
        data: { passwordHash, sessionVersion: { increment: 1 } },
      });
  });
}

/** One statement claims the link: of two that open it at once, one is told that it is used. */
async function useLink(tx: Transaction, token: string): Promise<{ userId: string | null }> {
  const tokenHash = hashToken(token);
  const now = new Date();
  const { count } = await tx.setupLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) throw new AppError('link_invalid');
  return await tx.setupLink.findUniqueOrThrow({ where: { tokenHash }, select: { userId: true } });
}

async function createFirstAdmin(
  tx: Transaction,
  { name, email }: AcceptSetupInput,
  passwordHash: string,
): Promise<void> {
  if (!name || !email) {
    const fields = {
      ...(!name && { name: 'Enter a name.' }),
      ...(!email && { email: 'Enter an e-mail address.' }),
    };
    throw new AppError('invalid_input', { fields });
  }
  if ((await tx.user.count()) > 0) throw new AppError('link_invalid');
  await tx.user.create({ data: { id: newId(), name, email, role: 'admin', passwordHash } });
}
