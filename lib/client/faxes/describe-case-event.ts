import { isFinishReason, type FinishReason } from '#lib/shared/cases/case-brief.ts';
import type { FaxEvent } from '#lib/shared/faxes/fax-event.ts';
import { formatDayAndClock } from '#lib/shared/format/format-time.ts';
import { plain, who } from './event-text.ts';

const finished: Record<FinishReason, string> = {
  handled_by_phone: 'handled it by phone.',
  sent_elsewhere: 'sent it another way.',
  given_up: 'gave it up.',
};

const overdue: Record<string, string> = {
  late: 'It takes longer than it should: support looks after it.',
  stuck: 'It seems stuck: support looks after it.',
  outcome_unknown: 'Nobody could confirm the last try: support looks after it.',
};

function tellAssignment(event: FaxEvent) {
  const { actorName, subjectName } = event;
  if (subjectName === null) return plain(`${who(event)} gave it back: nobody looks after it.`);
  if (subjectName === actorName) return plain(`${who(event)} looks after it.`);
  return plain(`${who(event)} asked ${subjectName} to look after it.`);
}

function tellEnd(event: FaxEvent) {
  const { statusCode } = event;
  if (statusCode === 'delivered') return plain('A new fax made from this one was delivered.');
  return plain(`${who(event)} ${isFinishReason(statusCode) ? finished[statusCode] : 'ended it.'}`);
}

/** What support did about a fax that did not get on by itself, as entries of its timeline. */
export const describeCaseEvent = {
  case_opened: ({ statusCode }: FaxEvent) => ({
    text: overdue[statusCode ?? ''] ?? 'Support looks after it.',
    tone: 'wait' as const,
  }),
  case_assigned: tellAssignment,
  case_due_set: (event: FaxEvent) =>
    plain(
      event.nextAttemptAt
        ? `${who(event)} wants it done by ${formatDayAndClock(event.nextAttemptAt)}.`
        : `${who(event)} took away the time by which it was to be done.`,
    ),
  case_noted: (event: FaxEvent) => plain(`${who(event)} wrote a note for support.`),
  sender_told: (event: FaxEvent) => plain(`${who(event)} wrote to the sender.`),
  case_done: tellEnd,
  case_reopened: (event: FaxEvent) => plain(`${who(event)} opened the case again.`),
};
