import { pagePaths } from '#lib/shared/paths.ts';
import { can, type Actor, type Permission } from '#lib/shared/permissions.ts';

interface Place {
  name: string;
  href: string;
  label: string;
  /** Leads there from everywhere, where nobody types. */
  key?: string;
  /** Who lacks it is not shown the place. */
  permission?: Permission;
  /** More words by which it is found. */
  words?: string;
}

/** The pages one goes to by name; the rail, the keys and the command palette read them here. */
const places = [
  {
    name: 'newFax',
    href: pagePaths.newFax,
    label: 'New fax',
    key: 'n',
    words: 'send write to many',
  },
  { name: 'contacts', href: pagePaths.contacts, label: 'Contacts' },
  { name: 'faxes', href: pagePaths.faxes, label: 'Faxes', key: 'f' },
  {
    name: 'triage',
    href: pagePaths.triage,
    label: 'Triage',
    key: 't',
    permission: 'case:handle',
    words: 'failed queue',
  },
  {
    name: 'insight',
    href: pagePaths.insight,
    label: 'Insight',
    permission: 'insight:view',
    words: 'dashboard numbers charts delivered rate',
  },
  { name: 'scheduled', href: pagePaths.scheduled, label: 'Scheduled faxes', words: 'later agenda' },
  { name: 'batches', href: pagePaths.batches, label: 'Batches', words: 'send to many' },
  {
    name: 'newContact',
    href: pagePaths.newContact,
    label: 'New contact',
    permission: 'contact:edit',
  },
  {
    name: 'importContacts',
    href: pagePaths.importContacts,
    label: 'Import contacts',
    permission: 'contact:edit',
    words: 'csv',
  },
  { name: 'receipts', href: pagePaths.receipts, label: 'Verify a receipt' },
  {
    name: 'sending',
    href: pagePaths.sending,
    label: 'Sending',
    permission: 'blocked-number:manage',
    words: 'blocked numbers settings quiet hours',
  },
  {
    name: 'account',
    href: pagePaths.account,
    label: 'Account',
    permission: 'account:manage',
    words: 'pages left fax lines',
  },
  {
    name: 'people',
    href: pagePaths.people,
    label: 'People',
    permission: 'user:manage',
    words: 'users invite',
  },
  {
    name: 'covers',
    href: pagePaths.covers,
    label: 'Covers',
    permission: 'cover-template:manage',
    words: 'cover pages templates logo',
  },
  { name: 'tags', href: pagePaths.tags, label: 'Tags', permission: 'tag:manage', words: 'labels' },
  {
    name: 'callbacks',
    href: pagePaths.callbacks,
    label: 'Callbacks',
    permission: 'callback:manage',
  },
] as const satisfies readonly Place[];

export type PlaceName = (typeof places)[number]['name'];
export interface NamedPlace extends Place {
  name: PlaceName;
}

/** The places that this person may go to, in their order. */
export function listPlaces(actor: Actor): NamedPlace[] {
  const all: readonly NamedPlace[] = places;
  return all.filter(({ permission }) => !permission || can(actor, permission));
}
