/** What a text of a cover may name as `{{name}}`: label for people, and a sample for the editor. */
export const coverVariables = {
  'recipient.name': { label: 'Recipient’s name', sample: 'Dr. Priya Raman' },
  'recipient.number': { label: 'Recipient’s number', sample: '(202) 555-0100' },
  'sender.name': { label: 'Sender’s name', sample: 'Sam Staff' },
  'sender.number': { label: 'Sender’s number', sample: '(303) 555-0123' },
  'sender.organisation': { label: 'Organisation', sample: 'Riverside Family Clinic' },
  date: { label: 'Date', sample: '' },
  time: { label: 'Time', sample: '' },
  pages: { label: 'Pages in all', sample: '' },
  title: { label: 'Title of the fax', sample: 'Lab results' },
  notice: {
    label: 'Confidentiality notice',
    sample: 'The confidentiality notice of your organisation stands here.',
  },
} as const satisfies Record<string, { label: string; sample: string }>;

export type CoverVariable = keyof typeof coverVariables;

const named = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Names in double braces that stand for nothing. */
export function findUnknownVariables(text: string): string[] {
  const names = Array.from(text.matchAll(named), ([, name = '']) => name);
  return [...new Set(names)].filter((name) => !Object.hasOwn(coverVariables, name));
}
