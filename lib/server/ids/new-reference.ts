import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no letter that is mistaken for a digit when read over the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The reference of an attempt, as in `F-7K2Q9XJ4MT`: 50 random bits, so that the provider's list
 * can tell our faxes apart by title.
 */
export function newReference(): string {
  return toReference(randomBytes(10));
}

/** The reference of ten bytes, of each of which five bits count. */
export function toReference(bytes: Uint8Array): string {
  return `F-${[...bytes].map((byte) => ALPHABET[byte % 32]).join('')}`;
}

/** The reference that we put last into a title; what a person typed before it is none of ours. */
export function findReference(title: string): string | null {
  return title.match(/F-[0-9A-HJKMNP-TV-Z]{10}\b/g)?.at(-1) ?? null;
}
