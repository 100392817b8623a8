import type { CaseCause } from '#lib/shared/cases/case-cause.ts';
import type { RemedyName } from './remedy-name.ts';

interface CauseText {
  label: string;
  /** What happened, of one fax or many. */
  sentence: string;
  /** What helps most often. */
  advice: string;
  /** The remedy that this is, offered first. */
  likely: RemedyName;
}

/** What each cause means for whoever works on it. */
export const causeTexts: Record<CaseCause, CauseText> = {
  busy: {
    label: 'Line busy',
    sentence: 'The line was busy, as often as Faxdesk tried.',
    advice: 'Try again now; if it stays busy, call the recipient.',
    likely: 'try_again',
  },
  no_answer: {
    label: 'No answer',
    sentence: 'Nobody and no machine answered.',
    advice: 'Call and ask whether the machine is on, then try again.',
    likely: 'try_again',
  },
  bad_connection: {
    label: 'Pages not transmitted',
    sentence: 'The call was answered, but the pages did not get through.',
    advice:
      'Try again. If it fails again, send it with lighter pages, or ask whether it is a fax number.',
    likely: 'try_again',
  },
  broke_off: {
    label: 'Call broke off',
    sentence: 'The call broke off. Usually a person picked up.',
    advice: 'Ask for the fax number, and send it there.',
    likely: 'change_number',
  },
  disconnected: {
    label: 'Number not in service',
    sentence: 'The number is disconnected or can’t be reached.',
    advice: 'Find the right number, and send it there.',
    likely: 'change_number',
  },
  bad_number: {
    label: 'Number not accepted',
    sentence: 'The provider does not send to this number.',
    advice: 'Use another number of the recipient.',
    likely: 'change_number',
  },
  document: {
    label: 'Document not readable',
    sentence: 'A document could not be processed.',
    advice: 'Ask the sender for a plain PDF, and to send it anew.',
    likely: 'tell_sender',
  },
  refused: {
    label: 'Refused by the provider',
    sentence: 'The provider did not take the fax.',
    advice: 'Look at the sender and the documents, then try again.',
    likely: 'try_again',
  },
  provider: {
    label: 'Provider not available',
    sentence: 'The provider could not be reached, as often as Faxdesk tried.',
    advice: 'Try again now.',
    likely: 'try_again',
  },
  on_hold: {
    label: 'Held by the provider',
    sentence: 'The provider holds the fax back: its account is not confirmed or has no pages left.',
    advice: 'An admin looks at the account. It leaves by itself then; tell the sender meanwhile.',
    likely: 'tell_sender',
  },
  outcome_unknown: {
    label: 'Outcome unknown',
    sentence: 'Nobody can confirm whether the fax was taken.',
    advice: 'Call the recipient. Try again if it did not arrive, or mark it as handled.',
    likely: 'handled_by_phone',
  },
  stuck: {
    label: 'Stuck on the line',
    sentence: 'The provider has reported nothing for hours.',
    advice: 'Call the recipient to ask whether it arrived.',
    likely: 'handled_by_phone',
  },
  late: {
    label: 'Late',
    sentence: 'It is on the line for longer than so many pages take.',
    advice: 'Nothing to do yet. Call the recipient if it is urgent.',
    likely: 'handled_by_phone',
  },
  unknown: {
    label: 'Unknown reason',
    sentence: 'The fax failed for a reason that Faxdesk does not know.',
    advice: 'Look at the code on the fax’s page, then try again.',
    likely: 'try_again',
  },
};
