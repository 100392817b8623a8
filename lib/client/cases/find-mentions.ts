import type { CasePerson } from '#lib/shared/cases/fax-case.ts';

/** The people whom a text names with an @ before their name. */
export function findMentions(text: string, people: readonly CasePerson[]): CasePerson[] {
  return people.filter(({ name }) => text.includes(`@${name}`));
}

/** Who may be meant by what stands after the last @ before the caret; nobody where none stands. */
export function suggestMentions(
  beforeCaret: string,
  people: readonly CasePerson[],
): readonly CasePerson[] {
  const typed = /(?:^|\s)@([^@\n]{0,40})$/u.exec(beforeCaret)?.[1]?.toLowerCase();
  if (typed === undefined) return [];
  return people.filter(({ name }) => {
    const lower = name.toLowerCase();
    return lower !== typed.trim() && lower.startsWith(typed);
  });
}

/** The text before the caret with the name completed. */
export function completeMention(beforeCaret: string, { name }: CasePerson): string {
  return beforeCaret.replace(/@[^@\n]{0,40}$/u, () => `@${name} `);
}
