import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import type { HistoryTables } from './history-tables.ts';
import type { Random } from './random.ts';
import { toSeedId } from './seed-id.ts';
import type { WrittenTag } from './write-tags.ts';
import type { WrittenUser } from './write-office.ts';

/** What a tag's row copies of its fax. */
interface Marked {
  faxId: string;
  createdAt: Date;
  status: FaxStatus;
  statusCode: string | null;
  direction: string;
  userId: string | null;
  sender: string;
  batchId: string | null;
  deletedAt: Date | null;
  recipient: string;
  attempts: number;
  endedAt: Date;
}

interface Cast {
  users: readonly [WrittenUser, ...WrittenUser[]];
  tags: readonly [WrittenTag, ...WrittenTag[]];
}

const TAGGED = 0.1;
const TAGGED_TWICE = 0.2;
const NOTED = 0.15;
const MINUTE_MS = 60_000;
const notes = [
  'Called them: the machine was out of paper.',
  'They have a new number and will send it.',
  'Asked the front desk; nobody picks up after four.',
] as const;

/** What people added to a fax: tags on one in ten, notes on some of those that failed. */
export class MarkWriter {
  readonly #tables: HistoryTables;
  readonly #random: Random;
  readonly #cast: Cast;

  constructor(tables: HistoryTables, random: Random, cast: Cast) {
    this.#tables = tables;
    this.#random = random;
    this.#cast = cast;
  }

  /** Will the fax have notes? They are written with its tags, which say so, too. */
  plansNotes({ status, direction }: Pick<Marked, 'status' | 'direction'>): boolean {
    return status === 'failed' && direction === 'outbound' && this.#random.happens(NOTED);
  }

  write(fax: Marked, hasNotes: boolean): void {
    if (hasNotes) this.#writeNote(fax);
    if (this.#random.happens(TAGGED)) this.#writeTags(fax, hasNotes);
  }

  #writeTags(fax: Marked, hasNotes: boolean): void {
    const chosen = new Set([this.#random.pickSkewed(this.#cast.tags)]);
    if (this.#random.happens(TAGGED_TWICE)) chosen.add(this.#random.pickSkewed(this.#cast.tags));
    const { faxId, createdAt, status, statusCode, direction, userId, sender } = fax;
    for (const { tagId } of chosen) {
      this.#tables.faxTags.add(
        ...[faxId, tagId, createdAt, status, statusCode, direction, userId, sender],
        ...[fax.batchId, fax.deletedAt, hasNotes],
      );
    }
    const names = [...chosen].map(({ name }) => name).toSorted();
    this.#writeEvent(fax, 'tags_changed', names.join('; '));
  }

  #writeNote(fax: Marked): void {
    const { faxId, recipient, attempts, endedAt } = fax;
    const { id: authorId } = this.#random.pickSkewed(this.#cast.users);
    const caseId = toSeedId(this.#random, endedAt);
    const doneAt = new Date(endedAt.getTime() + this.#random.between(5, 500) * MINUTE_MS);
    this.#tables.cases.add(
      ...[caseId, faxId, 'unknown', recipient, 'done', endedAt, attempts],
      ...[doneAt, authorId, 'handled_by_phone', 3],
    );
    const text = this.#random.pick(notes);
    this.#tables.notes.add(
      toSeedId(this.#random, doneAt),
      caseId,
      authorId,
      text,
      [],
      false,
      doneAt,
    );
    this.#writeEvent({ ...fax, endedAt: doneAt }, 'case_noted', null);
  }

  #writeEvent({ faxId, endedAt }: Marked, type: string, after: string | null): void {
    const { id: userId } = this.#random.pickSkewed(this.#cast.users);
    const at = new Date(endedAt.getTime() + this.#random.between(1, 90) * MINUTE_MS);
    this.#tables.events.add(
      ...[toSeedId(this.#random, at), faxId, type, at, 'user', userId, null, null, null],
      ...[after === null ? null : '', after],
    );
  }
}
