import {
  answerSources,
  faxDirections,
  waitReasons,
  type Attempt,
  type Fax,
} from '#lib/shared/faxes/fax.ts';
import { faxStatuses } from '#lib/shared/faxes/status.ts';
import { recipientKinds } from '#lib/shared/recipients/parse-recipient.ts';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.ts';
import { toTag } from '../tags/to-tag.ts';
import { briefInclude, toCaseBrief } from '../cases/case-brief-row.ts';
import { stateOf, withAttempts, type AttemptRow } from './attempt-row.ts';
import { toDeadlines } from './to-deadlines.ts';

/** All that a fax's JSON is made of. */
export const faxInclude = {
  ...withAttempts,
  createdBy: { select: { id: true, name: true } },
  batch: { select: { id: true, name: true, status: true } },
  documents: { orderBy: { position: 'asc' }, include: { document: true } },
  tags: { select: { tag: true }, orderBy: { tag: { nameKey: 'asc' } } },
  print: true,
  case: { include: briefInclude },
} as const satisfies Prisma.FaxInclude;

export type FaxRow = Prisma.FaxGetPayload<{ include: typeof faxInclude }>;

export const StatusColumn = z.enum(faxStatuses);
const DirectionColumn = z.enum(faxDirections);
const WaitColumn = z.enum(waitReasons).nullable();
const SourceColumn = z.enum(answerSources);
const KindColumn = z.enum(recipientKinds);

/** A row as the contract shows it. */
export function toFax(row: FaxRow): Fax {
  return {
    faxId: row.id,
    direction: DirectionColumn.parse(row.direction),
    status: StatusColumn.parse(row.status),
    statusCode: row.statusCode,
    isPartial: row.isPartial,
    nextAttemptAt: toTime(row.nextAttemptAt),
    scheduledAt: toTime(row.scheduledAt),
    scheduledZone: row.scheduledZone,
    isQuietHold: row.isQuietHold,
    isStopped: row.cancelledAt !== null,
    waitReason: WaitColumn.parse(row.waitReason),
    recipient: row.recipient,
    recipientKind: KindColumn.parse(row.recipientKind),
    sender: row.sender,
    title: row.title,
    coverTo: row.coverTo,
    coverFrom: row.coverFrom,
    coverMessage: row.coverMessage,
    isTestMode: row.isTestMode,
    pages: row.pages,
    createdAt: row.createdAt.toISOString(),
    statusChangedAt: row.statusChangedAt.toISOString(),
    providerFaxId:
      row.attempts.findLast((attempt) => attempt.providerFaxId !== null)?.providerFaxId ?? null,
    createdBy: row.createdBy && { userId: row.createdBy.id, name: row.createdBy.name },
    batch: row.batch && toFaxBatch(row.batch),
    tags: row.tags.map(({ tag }) => toTag(tag)),
    hasNotes: row.hasNotes,
    print: row.print && { pages: row.print.pages ?? 0, bytes: Number(row.print.bytes) },
    case: row.case && toCaseBrief(row.case),
    attempts: row.attempts.map((attempt) => toAttempt(attempt, row.pages ?? 0)),
    files: row.documents.map(({ position, name, document }) => ({
      position,
      name,
      mediaType: document.mediaType,
      bytes: Number(document.bytes),
      pages: document.pages,
      sha256: document.sha256,
    })),
  };
}

function toAttempt(row: AttemptRow, pages: number): Attempt {
  return {
    attemptId: row.id,
    number: row.number,
    state: stateOf(row),
    reference: row.reference,
    recipient: row.recipient,
    providerFaxId: row.providerFaxId,
    errorName: row.errorName,
    askedAt: row.askedAt.toISOString(),
    answeredAt: toTime(row.answeredAt),
    ...toDeadlines(row, pages),
    transmissions: row.transmissions.map((transmission) => ({
      recipient: transmission.recipient,
      sender: transmission.sender,
      statusCode: transmission.statusCode,
      sentAt: toTime(transmission.sentAt),
      asOf: transmission.asOf.toISOString(),
      source: SourceColumn.parse(transmission.source),
    })),
  };
}

function toTime(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}

function toFaxBatch({ id, name, status }: NonNullable<FaxRow['batch']>): Fax['batch'] {
  return { batchId: id, name, isPaused: status === 'paused' };
}
