import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The child runs from its source, also where a bundler has moved its parent: the URL stays the source's. */
export function childScript(): string {
  return join(dirname(fileURLToPath(import.meta.url)), 'child.ts');
}
