import type { FinishReason } from '#lib/shared/cases/case-brief.ts';
import type { RemedyInput } from '#lib/shared/cases/case-remedy.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

interface RemedyText {
  /** What will happen, with how many. */
  plan: string;
  /** The button. */
  verb: string;
  /** What happened, with how many. */
  done: string;
}

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');

const finishing: Record<FinishReason, { as: string; verb: string }> = {
  handled_by_phone: { as: 'handled by phone', verb: 'Mark as handled' },
  sent_elsewhere: { as: 'sent another way', verb: 'Mark as sent' },
  given_up: { as: 'given up', verb: 'Give up' },
};

/** What a remedy does to so many faxes, before and after. */
export function describeRemedy(
  remedy: RemedyInput,
  count: number,
  people: readonly Person[] = [],
): RemedyText {
  const what = formatFaxes(count);
  const are = isOrAre(count);
  switch (remedy.kind) {
    case 'try_again':
      return {
        plan: `${what} ${are} tried again at once. What fails again comes back here.`,
        verb: `Try ${what} again`,
        done: `${what} ${are} tried again.`,
      };
    case 'change_number': {
      const number = formatRecipient(remedy.recipient);
      return {
        plan: `${what} ${are} sent to ${number} at once, with the same documents and cover page.`,
        verb: `Send ${what}`,
        done: `${what} ${count === 1 ? 'goes' : 'go'} to ${number} now.`,
      };
    }
    case 'finish': {
      const { as, verb } = finishing[remedy.reason];
      return {
        plan: `${what} ${are} marked as ${as}. No further try is made, and the senders read it.`,
        verb,
        done: `${what} ${are} marked as ${as}.`,
      };
    }
    case 'assign':
      return describeAssignment(remedy.userId, what, are, people);
    case 'tell_sender':
      return {
        plan: `The senders read your words on the page of their fax: ${what}.`,
        verb: 'Tell the senders',
        done: `The senders of ${what} are told.`,
      };
  }
}

function describeAssignment(
  userId: string | null,
  what: string,
  are: string,
  people: readonly Person[],
): RemedyText {
  const name = people.find((person) => person.userId === userId)?.name ?? 'this person';
  const to = userId === null ? 'given back to everybody' : `given to ${name}`;
  return { plan: `${what} ${are} ${to}.`, verb: 'Assign', done: `${what} ${are} ${to}.` };
}
