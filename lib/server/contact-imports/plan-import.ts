import type { FieldChange, Refusal } from '#lib/shared/contact-imports/contact-import.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import type { ImportEntry } from './check-rows.ts';
import type { KnownContact } from './known-contact.ts';
import {
  findExcess,
  listChanges,
  mergeContact,
  toContent,
  type ContactContent,
} from './merge-contact.ts';

export interface PlannedContact {
  /** Of the rows that are about it. */
  lines: number[];
  /** Null for one that is new. */
  known: KnownContact | null;
  content: ContactContent;
  /** Empty for one that stays as it is, and for one that is new. */
  changes: FieldChange[];
}

export interface ImportPlan {
  contacts: PlannedContact[];
  refused: Refusal[];
}

/**
 * What a file's rows make of the contacts. A row is about the contact whose id it names; else about
 * the one of the same name and organisation; else about one of the same name that shares a number;
 * else about a new one. Several rows about one contact add up.
 */
export function planImport(
  entries: readonly ImportEntry[],
  known: readonly KnownContact[],
): ImportPlan {
  const index = new ContactIndex();
  for (const contact of known) {
    index.add({ lines: [], known: contact, content: contact, changes: [] }, contact.contactId);
  }
  const touched = new Set<PlannedContact>();
  const refused: Refusal[] = [];
  for (const entry of entries) {
    const row = toContent(entry);
    const { planned, isSameId } = index.find(entry.contactId, row);
    const content = planned ? mergeContact(planned.content, row, isSameId) : row;
    const excess = findExcess(content);
    if (excess) refused.push({ line: entry.line, reason: excess });
    else {
      const target = planned ?? { lines: [], known: null, content, changes: [] };
      target.content = content;
      target.lines.push(entry.line);
      index.add(target, entry.contactId);
      touched.add(target);
    }
  }
  const contacts = [...touched].map((planned) => ({
    ...planned,
    changes: planned.known ? listChanges(planned.known, planned.content) : [],
  }));
  return { contacts, refused };
}

/** Finds the contact that a row is about. */
class ContactIndex {
  readonly #byId = new Map<string, PlannedContact>();
  readonly #byKey = new Map<string, PlannedContact>();

  add(planned: PlannedContact, contactId: string | null): void {
    if (contactId && !this.#byId.has(contactId)) this.#byId.set(contactId, planned);
    for (const key of listKeys(planned.content))
      if (!this.#byKey.has(key)) this.#byKey.set(key, planned);
  }

  find(contactId: string | null, row: ContactContent) {
    const named = contactId === null ? undefined : this.#byId.get(contactId);
    if (named) return { planned: named, isSameId: true };
    const key = listKeys(row).find((one) => this.#byKey.has(one));
    return { planned: key === undefined ? undefined : this.#byKey.get(key), isSameId: false };
  }
}

/** Name with organisation first; then name with each number. */
function listKeys({ name, organisation, numbers }: ContactContent): string[] {
  const folded = foldText(name);
  return [
    `${folded}\n${foldText(organisation ?? '')}`,
    ...numbers.map(({ number }) => `${folded}\n\n${number}`),
  ];
}
