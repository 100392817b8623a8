import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a bundled server stands, inside the repository whose sources it was built from. */
const standalone = `${sep}.next${sep}standalone${sep}`;

/**
 * The child runs from its source, also where a bundler has moved its parent: the URL stays the
 * source's, but a standalone build has only some of the sources, so the repository's are taken.
 */
export function childScript(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return join(here.replace(standalone, sep), 'child.ts');
}

/** Where children leave what they compiled: the next one starts in half the time. */
export function compileCache(): string {
  return join(dirname(childScript()), '../../../node_modules/.cache/compiled');
}
