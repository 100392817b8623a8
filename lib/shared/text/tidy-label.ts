import { stripInvisible } from './strip-invisible.ts';

/** A name as it stands in a list of names, where semicolons part them from each other. */
export function tidyLabel(typed: string): string {
  return stripInvisible(typed)
    .replaceAll(/[\s;\p{Cc}]+/gu, ' ')
    .trim();
}
