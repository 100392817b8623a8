import { isFinishReason, type FinishReason } from '#lib/shared/cases/case-brief.ts';
import type { FaxEventType } from '#lib/shared/faxes/fax-event.ts';
import type { Transaction } from '../db.ts';
import type { FaxEvent } from '../generated/prisma/client.ts';

type Acts = Partial<Record<FaxEventType, string>>;

const acts: Acts = {
  case_due_set: 'changed when it is due',
  case_noted: 'wrote a note',
  sender_told: 'wrote to the sender',
  case_reopened: 'opened it again',
  retry_requested: 'tried the fax again',
  recipient_changed: 'changed the number',
  outcome_decided: 'decided on the last try',
  stopped: 'stopped the fax',
  deleted: 'deleted the fax',
};

const finished: Record<FinishReason, string> = {
  handled_by_phone: 'marked it as handled by phone',
  sent_elsewhere: 'marked it as sent another way',
  given_up: 'gave it up',
};

const looks: FaxEventType[] = [
  ...(['viewed', 'document_viewed', 'copy_downloaded'] as const),
  ...(['receipt_issued', 'exported', 'tags_changed'] as const),
];

/** Who changed what of a case last, for a person who saw it before. Index: FaxEvent (faxId, at). */
export async function tellChange(tx: Transaction, faxId: string): Promise<string> {
  const last = await tx.faxEvent.findFirst({
    where: { faxId, type: { notIn: looks } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const change = (last && (await tell(tx, last))) ?? 'The fax got on meanwhile.';
  return `${change} Look at the case as it is now, then decide.`;
}

async function tell(tx: Transaction, event: FaxEvent): Promise<string | null> {
  const ids = [event.actorId, event.subjectId].flatMap((id) => id ?? []);
  const users = await tx.user.findMany({ where: { id: { in: ids } } });
  const nameOf = (id: string | null) => users.find((user) => user.id === id)?.name ?? null;
  const who = nameOf(event.actorId);
  const what = tellAct(event, nameOf(event.subjectId));
  return who && what && `${who} ${what} meanwhile.`;
}

function tellAct(event: FaxEvent, subject: string | null): string | null {
  const { type, statusCode } = event;
  if (type === 'case_assigned') return tellAssignment(event, subject);
  if (type === 'case_done') return isFinishReason(statusCode) ? finished[statusCode] : null;
  return Object.entries(acts).find(([act]) => act === type)?.[1] ?? null;
}

function tellAssignment({ actorId, subjectId }: FaxEvent, subject: string | null): string {
  if (subjectId === actorId) return 'took this case';
  return subject ? `gave this case to ${subject}` : 'gave this case back';
}
