import { v7 } from 'uuid';

/** A UUIDv7: unique without the database, and ordered by time. */
export function newId(): string {
  return v7();
}
