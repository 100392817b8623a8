import { AppError } from '#lib/shared/errors.ts';
import { db } from '../db.ts';
import { verifyPassword } from './password.ts';
import { clearSignInTries, takeSignInTry, type SignInSource } from './sign-in-throttle.ts';

export interface SignedInUser {
  userId: string;
  sessionVersion: number;
}

/**
 * Checks e-mail and password. Null when they do not fit or the person is deactivated; which of
 * them, nobody is told.
 * @throws {AppError} `too_many_attempts`
 */
export async function signIn(source: SignInSource, password: string): Promise<SignedInUser | null> {
  if (!(await takeSignInTry(source))) throw new AppError('too_many_attempts');
  const user = await db().user.findUnique({ where: { email: source.email } });
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight || !user.isActive) return null;
  await clearSignInTries(source);
  await db().user.update({ where: { id: user.id }, data: { lastSignInAt: new Date() } });
  return { userId: user.id, sessionVersion: user.sessionVersion };
}
