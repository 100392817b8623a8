import { toCursor } from '#lib/server/faxes/fax-cursor.ts';
import type { Facts } from './history-facts.ts';

/** The query of `GET /api/faxes`. */
export type ListQuery = Record<string, string>;

export interface HistoryCase {
  name: string;
  kind: 'list' | 'search' | 'sparse';
  /** Who asks; support, who sees every fax, if nothing is said. */
  role?: 'staff' | 'support';
  /**
   * How the best SQL by hand comes to the page: by walking the list in its order, or by gathering
   * all that fit and sorting them. A person who writes it knows which is less.
   */
  way: 'walk' | 'gather';
  queries: (facts: Facts) => ListQuery[];
}

const highestId = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const troubled = 'failed,on_hold,outcome_unknown';
/** Words that nothing fits, but what is alike. */
export const slips = new Set([
  'refferal',
  'invoise',
  'perscription',
  'dischrage',
  'authorizaton',
  'prescripton',
]);

/** Long enough for a full page of failed ones at any size. */
function toTwoYears(month: Date): ListQuery {
  const start = new Date(month);
  start.setUTCFullYear(start.getUTCFullYear() - 2);
  return { from: start.toISOString(), to: month.toISOString() };
}

function toMonth(month: Date): ListQuery {
  const end = new Date(month);
  end.setUTCMonth(end.getUTCMonth() + 1);
  return { from: month.toISOString(), to: end.toISOString() };
}

const lists: readonly HistoryCase[] = [
  { name: 'newest', kind: 'list', way: 'walk', queries: () => [{}] },
  {
    ...{ name: 'far down', kind: 'list', way: 'walk' },
    queries: ({ months }) =>
      months.map((createdAt) => ({ cursor: toCursor({ createdAt, id: highestId }) })),
  },
  { name: 'own faxes', kind: 'list', role: 'staff', way: 'walk', queries: () => [{}] },
  { name: 'status', kind: 'list', way: 'walk', queries: () => [{ status: 'failed' }] },
  { name: 'three statuses', kind: 'list', way: 'walk', queries: () => [{ status: troubled }] },
  {
    ...{ name: 'failure code', kind: 'list', way: 'walk' },
    queries: () => [{ code: 'error_disconnected' }],
  },
  {
    ...{ name: 'rare failure code', kind: 'sparse', way: 'walk' },
    queries: () => [{ code: 'error_busy' }],
  },
  { name: 'direction', kind: 'list', way: 'walk', queries: () => [{ direction: 'inbound' }] },
  {
    ...{ name: 'person', kind: 'list', way: 'walk' },
    queries: ({ users }) => users.map((user) => ({ user })),
  },
  {
    ...{ name: 'fax line', kind: 'list', way: 'walk' },
    queries: ({ lines }) => lines.map((sender) => ({ sender })),
  },
  { name: 'dates', kind: 'list', way: 'walk', queries: ({ months }) => months.map(toMonth) },
  {
    ...{ name: 'batch', kind: 'list', way: 'walk' },
    queries: ({ batches }) => batches.map((batch) => ({ batch })),
  },
];

const combined: readonly HistoryCase[] = [
  {
    ...{ name: 'status, dates', kind: 'list', way: 'walk' },
    queries: ({ months }) =>
      months.slice(3).map((month) => ({ status: 'failed', ...toTwoYears(month) })),
  },
  {
    ...{ name: 'status, person', kind: 'list', way: 'walk' },
    queries: ({ users }) => users.map((user) => ({ status: troubled, user })),
  },
  {
    ...{ name: 'code, person, line', kind: 'list', way: 'walk' },
    queries: ({ users, lines }) =>
      users.flatMap((user) => lines.map((sender) => ({ code: 'success', user, sender }))),
  },
  {
    ...{ name: 'rare code, person, line', kind: 'sparse', way: 'gather' },
    queries: ({ users, lines }) =>
      users.flatMap((user) =>
        lines.map((sender) => ({ code: 'error_could_not_fax', user, sender })),
      ),
  },
  {
    ...{ name: 'inbound, from a line of ours', kind: 'list', way: 'gather' },
    queries: ({ lines }) => lines.map((sender) => ({ direction: 'inbound', sender })),
  },
  {
    ...{ name: 'inbound, person', kind: 'list', way: 'gather' },
    queries: ({ users }) => users.map((user) => ({ direction: 'inbound', user })),
  },
  {
    ...{ name: 'own, status, dates', kind: 'list', role: 'staff', way: 'walk' },
    queries: ({ months }) =>
      months.slice(3).map((month) => ({ status: 'failed', ...toTwoYears(month) })),
  },
];

/** What people added to faxes. */
const marks: readonly HistoryCase[] = [
  {
    ...{ name: 'tag', kind: 'list', way: 'walk' },
    queries: ({ tags }) => tags.map((tag) => ({ tag })),
  },
  {
    ...{ name: 'tag, status', kind: 'list', way: 'walk' },
    queries: ({ tags }) => tags.map((tag) => ({ tag, status: 'delivered' })),
  },
  {
    ...{ name: 'tag, person, dates', kind: 'sparse', way: 'walk' },
    queries: ({ tags, users, months }) =>
      tags.map((tag, index) => ({
        ...{ tag, user: users[index % users.length] ?? '' },
        ...toTwoYears(months[3 + (index % 3)] ?? new Date()),
      })),
  },
  { name: 'has notes', kind: 'list', way: 'walk', queries: () => [{ notes: 'yes' }] },
  {
    ...{ name: 'has notes, person', kind: 'sparse', way: 'walk' },
    queries: ({ users }) => users.map((user) => ({ notes: 'yes', user })),
  },
  {
    ...{ name: 'has notes, status, person', kind: 'sparse', way: 'walk' },
    queries: ({ users }) => users.map((user) => ({ notes: 'yes', status: 'failed', user })),
  },
];

const searches: readonly HistoryCase[] = [
  {
    ...{ name: 'frequent word', kind: 'search', way: 'walk' },
    queries: () => ['referral', 'invoice', 'records'].map((q) => ({ q })),
  },
  {
    ...{ name: 'rare word', kind: 'search', way: 'gather' },
    queries: ({ rareWords }) => rareWords.map((q) => ({ q })),
  },
  {
    ...{ name: 'part of a number', kind: 'search', way: 'gather' },
    queries: ({ digits }) => digits.map((q) => ({ q })),
  },
  {
    ...{ name: 'contact', kind: 'search', way: 'walk' },
    queries: ({ names }) => names.map(({ family: q }) => ({ q })),
  },
  {
    ...{ name: 'two words', kind: 'sparse', way: 'gather' },
    queries: ({ names }) => names.map(({ given, family }) => ({ q: `${given} ${family}` })),
  },
  {
    ...{ name: 'short prefix', kind: 'search', way: 'walk' },
    queries: () => ['r', 'in', 'cl'].map((q) => ({ q })),
  },
  {
    ...{ name: 'slip of the finger', kind: 'search', way: 'walk' },
    queries: () => [...slips].map((q) => ({ q })),
  },
  {
    ...{ name: 'nothing', kind: 'search', way: 'gather' },
    queries: () => ['qqqqqq', 'wxwxwx'].map((q) => ({ q })),
  },
  {
    ...{ name: 'frequent word, status', kind: 'search', way: 'walk' },
    queries: () => [{ q: 'referral', status: 'failed' }],
  },
  {
    ...{ name: 'rare word, status', kind: 'search', way: 'gather' },
    queries: ({ rareWords }) => rareWords.map((q) => ({ q, status: 'delivered' })),
  },
  {
    ...{ name: 'contact, person, dates', kind: 'sparse', way: 'gather' },
    queries: ({ names, users, months: [, month] }) =>
      names.map(({ family: q }, index) => ({
        ...{ q, user: users[index % users.length] ?? '' },
        ...(month && { from: month.toISOString() }),
      })),
  },
  {
    ...{ name: 'own, frequent word', kind: 'search', role: 'staff', way: 'walk' },
    queries: () => [{ q: 'referral' }],
  },
];

export const historyCases = [...lists, ...combined, ...marks, ...searches];
