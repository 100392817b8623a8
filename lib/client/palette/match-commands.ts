import { listWords } from '#lib/shared/text/fold-text.ts';
import type { CommandGroup } from './command.ts';

/** The groups with what begins like each of the words typed; a group without any is left out. */
export function matchCommands(groups: readonly CommandGroup[], typed: string): CommandGroup[] {
  const wanted = listWords(typed);
  return groups
    .map(({ heading, commands }) => ({
      heading,
      commands: commands.filter(({ label, words = '' }) => {
        const known = listWords(`${label} ${words} ${heading}`);
        return wanted.every((word) => known.some((one) => one.startsWith(word)));
      }),
    }))
    .filter(({ commands }) => commands.length > 0);
}
