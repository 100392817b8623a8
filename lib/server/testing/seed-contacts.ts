import { db } from '../db.ts';

/**
 * Contacts as an office of many years has them: each with one number, spread over 40 area
 * codes and all their exchanges, always the same ones. Returns their numbers.
 */
export async function seedContacts(count: number, userId: string): Promise<string[]> {
  const numbers = Array.from({ length: count }, (_, index) => toNumber(index));
  await db().$executeRaw`
    WITH given AS (
      SELECT gen_random_uuid() AS "id", "number", "place"
      FROM unnest(${numbers}::text[]) WITH ORDINALITY AS listed("number", "place")
    ), made AS (
      INSERT INTO "Contact" ("id", "name", "organisation", "tags", "searchText", "sortName",
        "createdById", "updatedById")
      SELECT "id", 'Practice ' || "place", 'Clinic ' || "place" % 500, '{}',
        ' practice ' || "place" || ' clinic ' || "place" % 500 || ' ' || substr("number", 2),
        'practice ' || "place", ${userId}::uuid, ${userId}::uuid
      FROM given
    )
    INSERT INTO "ContactNumber" ("contactId", "number", "kind", "position")
    SELECT "id", "number", 'phone', 0 FROM given`;
  await db().$executeRaw`ANALYZE "Contact", "ContactNumber"`;
  return numbers;
}

/** Area codes that are next to each other, as those of one region often are. */
const seededAreaCodes = Array.from({ length: 40 }, (_, index) =>
  String(201 + Math.floor(index / 8) * 100 + (index % 8)),
);

/** A number of the same plan for each index; they lie as if by chance, and always the same. */
export function toNumber(index: number): string {
  const area = seededAreaCodes[mix(2 * index) % seededAreaCodes.length] ?? '201';
  return `+1${area}${2_000_000 + (mix(2 * index + 1) % 8_000_000)}`;
}

/** The finalizer of MurmurHash3: each bit of the seed changes about half of the result's. */
function mix(seed: number): number {
  let hash = seed + 1;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
