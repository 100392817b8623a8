import { v7 } from 'uuid';

/**
 * An id that is ordered by time, as the server makes them; `crypto.randomUUID` is missing over plain
 * HTTP in a local network.
 */
export function newId(): string {
  return v7();
}
