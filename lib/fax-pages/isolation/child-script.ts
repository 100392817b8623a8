import { join } from 'node:path';

/** The child runs from its source file beside this one. */
export function childScript(): string {
  return join(import.meta.dirname, 'child.ts');
}
