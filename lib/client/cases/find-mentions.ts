import type { Person } from '#lib/shared/users/person.ts';

/** The people whom a text names with an @ before their name. */
export function findMentions(text: string, people: readonly Person[]): Person[] {
  return people.filter(({ name }) => text.includes(`@${name}`));
}

/** Who may be meant by what stands after the last @ before the caret; nobody where none stands. */
export function suggestMentions(beforeCaret: string, people: readonly Person[]): readonly Person[] {
  const typed = /(?:^|\s)@([^@\n]{0,40})$/u.exec(beforeCaret)?.[1]?.toLowerCase();
  if (typed === undefined) return [];
  return people.filter(({ name }) => {
    const lower = name.toLowerCase();
    return lower !== typed.trim() && lower.startsWith(typed);
  });
}

/** The text before the caret with the name completed. */
export function completeMention(beforeCaret: string, { name }: Person): string {
  return beforeCaret.replace(/@[^@\n]{0,40}$/u, () => `@${name} `);
}
