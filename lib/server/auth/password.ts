import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters of OWASP's password storage cheat sheet (19 MiB, 2 passes). */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

/**
 * Compares, and takes as long for an account that does not exist, so that the time tells nothing.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  placeholder ??= hash('no account has this password', options);
  const isRight = await verify(passwordHash ?? (await placeholder), password);
  return isRight && passwordHash !== null;
}

let placeholder: Promise<string> | undefined;
