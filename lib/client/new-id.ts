import { v4 } from 'uuid';

/** A random id; `crypto.randomUUID` is missing over plain HTTP in a local network. */
export function newId(): string {
  return v4();
}
