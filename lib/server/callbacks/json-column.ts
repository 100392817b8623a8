import type { Prisma } from '../generated/prisma/client.ts';

/** A parsed JSON object as Prisma wants it; the copy proves that it is JSON and nothing else. */
export function toJsonColumn(body: Record<string, unknown>): Prisma.InputJsonObject {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- JSON.parse of JSON.stringify yields JSON, which the type can't say
  return JSON.parse(JSON.stringify(body)) as Prisma.InputJsonObject;
}
