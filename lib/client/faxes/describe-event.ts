import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { FaxEvent, FaxEventType } from '#lib/shared/faxes/fax-event.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { formatClock, formatDayAndClock } from '#lib/shared/format/format-time.ts';
import { describeCaseEvent } from './describe-case-event.ts';
import { describeTagChange } from './describe-tag-change.ts';
import { plain, who, type EventText, type EventTone } from './event-text.ts';

type Describe = (event: FaxEvent) => EventText;

const sentenceOf = (event: FaxEvent, otherwise: string): string =>
  event.statusCode ? adviseOn(event.statusCode).sentence : otherwise;
const tryName = ({ attemptNumber }: FaxEvent): string =>
  attemptNumber && attemptNumber > 1 ? `Try ${attemptNumber}` : 'The fax';

const waits: Record<string, string> = {
  destination: 'It waits: another fax is on its way to this number.',
  account: 'It waits: the provider’s account is paused.',
  batch: 'It waits: its batch is paused.',
  turn: 'It waits: others that were sent again with it go first.',
};
const decisions: Record<string, string> = {
  send_again: 'decided to send it again, though the last try was never confirmed.',
  close: 'decided to leave it at that, though the last try was never confirmed.',
};

const toDate = (time: string | null): string => (time ? formatDayAndClock(time) : 'later');
const lowerTryName = ({ attemptNumber }: FaxEvent): string => `try ${attemptNumber ?? 1}`;

const describeByType: Record<FaxEventType, Describe> = {
  created: (event) => plain(`${who(event)} sent the fax.`),
  imported: () => plain('Found at the provider; it was not made here.'),
  attempt_started: (event) => plain(`${tryName(event)} was handed to the provider.`),
  attempt_accepted: () => plain('The provider took it and calls the number.'),
  attempt_refused: (event) => ({
    text: sentenceOf(event, 'The provider refused the fax.'),
    tone: 'bad',
  }),
  attempt_deferred: (event) => ({
    text: sentenceOf(event, 'The provider could not take the fax yet.'),
    tone: 'wait',
  }),
  attempt_unknown: (event) => ({
    text: `${sentenceOf(event, 'The provider did not confirm that it took the fax.')} Faxdesk looks for it there.`,
    tone: 'wait',
  }),
  attempt_taken_late: (event) => ({
    text: `The provider took ${lowerTryName(event)} after all: the pages may have come out twice.`,
    tone: 'bad',
  }),
  attempt_absent: () => plain('The provider does not have it: this try was not taken.'),
  transmission_changed: (event) => ({
    text: sentenceOf(event, 'The provider reported a change.'),
    tone: toTone(event.statusCode),
  }),
  retry_planned: ({ nextAttemptAt }) => ({
    text: nextAttemptAt
      ? `The next try is planned for ${formatClock(nextAttemptAt)}.`
      : 'Another try is planned.',
    tone: 'wait',
  }),
  retry_requested: (event) => plain(`${who(event)} asked for another try.`),
  scheduled: ({ actorName, nextAttemptAt }) =>
    plain(`${actorName ?? 'Somebody'} had it wait until ${toDate(nextAttemptAt)}.`),
  postponed: ({ nextAttemptAt }) => ({
    text: `It waits for the end of quiet hours at the recipient: ${toDate(nextAttemptAt)}.`,
    tone: 'wait',
  }),
  released: ({ nextAttemptAt }) =>
    plain(
      nextAttemptAt
        ? `Quiet hours were changed: it leaves at its own time, ${toDate(nextAttemptAt)}.`
        : 'Quiet hours were changed: it waits for them no longer.',
    ),
  started_now: (event) => plain(`${who(event)} sent it ahead of its time.`),
  taken_back: (event) => plain(`${who(event)} turned it back into a draft.`),
  waiting: ({ statusCode }) => ({ text: waits[statusCode ?? ''] ?? 'It waits.', tone: 'wait' }),
  stopped: (event) =>
    event.statusCode === 'number_blocked'
      ? { text: 'Stopped: the number is on the do-not-fax list.', tone: 'bad' }
      : plain(`${who(event)} stopped the fax: no further try is made.`),
  recipient_changed: (event) =>
    plain(`${who(event)} corrected the number; it was ${formatRecipient(event.before ?? '')}.`),
  outcome_decided: (event) =>
    plain(`${who(event)} ${decisions[event.statusCode ?? ''] ?? 'decided how to go on.'}`),
  tags_changed: describeTagChange,
  ...describeCaseEvent,
  viewed: (event) => plain(`${who(event)} opened the fax.`),
  document_viewed: (event) => plain(`${who(event)} opened a document.`),
  copy_downloaded: (event) => plain(`${who(event)} opened the received copy.`),
  receipt_issued: (event) => plain(`${who(event)} had a receipt issued.`),
  exported: (event) => plain(`${who(event)} downloaded its documents with others.`),
  deleted: (event) => plain(`${who(event)} deleted the fax.`),
  provider_copy_deleted: () => plain('The provider’s copy was deleted.'),
};

function toTone(statusCode: string | null): EventTone {
  if (statusCode === 'success') return 'good';
  if (statusCode === null || statusCode === 'transmitting') return 'plain';
  return statusCode === 'on_hold' ? 'wait' : 'bad';
}

/** An entry of the timeline in plain words. */
export function describeEvent(event: FaxEvent): EventText {
  return describeByType[event.type](event);
}
