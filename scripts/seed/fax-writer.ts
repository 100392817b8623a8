import { toReference } from '#lib/server/ids/new-reference.ts';
import { listTerms } from '#lib/server/search/list-terms.ts';
import { deriveFaxStatus } from '#lib/shared/faxes/status.ts';
import type { MarkWriter } from './mark-writer.ts';
import type { HistoryTables } from './history-tables.ts';
import type { Letter } from './letter.ts';
import type { Life, LivedAttempt } from './life.ts';
import type { Destination } from './office.ts';
import type { Random } from './random.ts';
import { toSeedId } from './seed-id.ts';
import type { SeededDocument } from './store-documents.ts';
import type { TermIds } from './term-ids.ts';

export interface SeededFax {
  direction: 'outbound' | 'inbound';
  createdAt: Date;
  /** Null for one that was made elsewhere. */
  userId: string | null;
  batchId: string | null;
  to: Destination;
  sender: string;
  letter: Letter;
  document: SeededDocument | null;
  life: Life;
}

const ZONE = 'America/New_York';
const CALL_WITHIN_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Puts a fax and all that happened to it into the tables; answers its id. */
export class FaxWriter {
  readonly #tables: HistoryTables;
  readonly #terms: TermIds;
  readonly #random: Random;
  readonly #marks: MarkWriter;

  constructor(tables: HistoryTables, terms: TermIds, random: Random, marks: MarkWriter) {
    this.#tables = tables;
    this.#terms = terms;
    this.#random = random;
    this.#marks = marks;
  }

  write(fax: SeededFax): string {
    const faxId = toSeedId(this.#random, fax.createdAt);
    this.#writeFax(faxId, fax);
    if (fax.document)
      this.#tables.faxDocuments.add(faxId, 0, fax.document.documentId, fax.letter.fileName);
    for (const attempt of fax.life.attempts) this.#writeAttempt(faxId, fax, attempt);
    this.#writeEvents(faxId, fax.life);
    return faxId;
  }

  #writeFax(faxId: string, { to, sender, letter, document, life, ...fax }: SeededFax): void {
    const { status, statusCode, isPartial } = deriveFaxStatus({
      ...life,
      attempts: life.attempts.map((attempt) => ({
        ...attempt,
        transmissions: attempt.statusCode ? [{ statusCode: attempt.statusCode }] : [],
      })),
    });
    const { title, coverTo, coverFrom, coverMessage, fileName } = letter;
    const terms = listTerms({
      numbers: [to.number, sender],
      texts: [title, coverTo, coverFrom, coverMessage, document && fileName],
    });
    const changedAt = life.events.at(-1)?.at ?? fax.createdAt;
    const hasNotes = this.#marks.plansNotes({ status, direction: fax.direction });
    this.#tables.faxes.add(
      ...[faxId, fax.direction, status, statusCode, isPartial, changedAt],
      ...[life.nextAttemptAt, to.number, to.kind, sender, title],
      ...[coverTo, coverFrom, coverMessage, document?.pages ?? null],
      ...[this.#terms.listIds(terms), fax.createdAt],
      ...[life.scheduledAt, life.scheduledAt && ZONE, life.cancelledAt, life.deletedAt],
      ...[fax.userId, fax.batchId, hasNotes],
    );
    const ended = { recipient: to.number, attempts: life.attempts.length, endedAt: changedAt };
    const { deletedAt } = life;
    this.#marks.write({ faxId, ...fax, sender, status, statusCode, deletedAt, ...ended }, hasNotes);
  }

  #writeAttempt(faxId: string, { to, sender, life }: SeededFax, attempt: LivedAttempt): void {
    const { number, state, providerFaxId, errorName, askedAt, answeredAt, endedAt } = attempt;
    const attemptId = toSeedId(this.#random, askedAt);
    const tellsAt = endedAt ?? answeredAt;
    const isUnknown = state === 'unknown';
    // What is open is looked at a day after the history ends: nobody else knows of it.
    const nextPollAt = endedAt ? null : new Date(answeredAt.getTime() + 3 * DAY_MS);
    this.#tables.attempts.add(
      ...[attemptId, faxId, number, this.#toReference(), state, to.number, providerFaxId],
      ...[errorName, askedAt, new Date(askedAt.getTime() + CALL_WITHIN_MS), answeredAt],
      ...[providerFaxId && answeredAt, endedAt, isUnknown ? nextPollAt : null],
      ...[providerFaxId && tellsAt, nextPollAt, providerFaxId && life.deletedAt],
    );
    if (attempt.statusCode === null) return;
    const sentAt = attempt.statusCode === 'success' ? tellsAt : null;
    this.#tables.transmissions.add(
      ...[attemptId, 0, to.number, sender, attempt.statusCode, sentAt, tellsAt, 'poll'],
    );
  }

  #writeEvents(faxId: string, { events }: Life): void {
    for (const { type, at, cause, attemptNumber, statusCode, nextAttemptAt } of events)
      this.#tables.events.add(
        ...[toSeedId(this.#random, at), faxId, type, at, cause.kind],
        ...[cause.kind === 'user' ? cause.userId : null, attemptNumber, statusCode],
        ...[nextAttemptAt, null, null],
      );
  }

  #toReference(): string {
    return toReference(Uint8Array.from({ length: 10 }, () => this.#random.below(256)));
  }
}
