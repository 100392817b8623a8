import { createHash } from 'node:crypto';

/** The SHA-256 of a file, of all its bytes. */
export function toFingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
