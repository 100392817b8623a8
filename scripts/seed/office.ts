import { demoUsers } from '#lib/server/users/prepare-users.ts';
import { toNumber } from '#lib/server/testing/seed-contacts.ts';
import type { Role } from '#lib/shared/permissions.ts';
import type { RecipientKind } from '#lib/shared/recipients/parse-recipient.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { pickPerson, pickPractice } from './names.ts';
import type { Random } from './random.ts';

/** What usually becomes of a fax to a number. */
export type Habit = 'answers' | 'busy' | 'silent' | 'voice' | 'gone' | 'wrong';

export interface Destination {
  kind: RecipientKind;
  number: string;
  habit: Habit;
  /** Whose it is, where that is a contact; the person there, and the place. */
  contact: { person: string; organisation: string } | null;
}

export interface SeededUser {
  email: string;
  name: string;
  role: Role;
}

export interface Office {
  users: readonly [SeededUser, ...SeededUser[]];
  lines: readonly [string, ...string[]];
  destinations: readonly [Destination, ...Destination[]];
}

const COLLEAGUES = 24;
const MAX_CONTACTS = 20_000;

/** Who sends, from which lines, to whom: the more faxes, the more numbers. */
export function planOffice(random: Random, faxes: number): Office {
  const count = Math.min(40_000, 20 + Math.ceil(faxes / 25));
  const contacts = Math.min(MAX_CONTACTS, Math.ceil(count * 0.6));
  const isContact = (index: number) => index < contacts;
  const [first, ...others] = Array.from({ length: count }, (_, index) =>
    planDestination(random, index, isContact(index)),
  );
  const [demo, ...demos] = demoUsers;
  if (!first || !demo) throw new Error('An office has users and somebody to fax.');
  const colleagues = Array.from({ length: COLLEAGUES }, (_, index) => planColleague(random, index));
  return {
    users: [demo, ...demos, ...colleagues],
    // The first two are the sandbox's own; the others were given up.
    lines: ['+12025550199', '+14155550198', '+13125550197', '+12125550196'],
    destinations: [first, ...others],
  };
}

function planColleague(random: Random, index: number): SeededUser {
  const { given, family } = pickPerson(random);
  const local = foldText(`${given}.${family}`).replaceAll(/[^a-z.]/g, '');
  const role = index % 8 === 0 ? 'support' : 'staff';
  return { email: `${local}.${index}@faxdesk.example`, name: `${given} ${family}`, role };
}

function planDestination(random: Random, index: number, isContact: boolean): Destination {
  const { given, family } = pickPerson(random);
  const organisation = pickPractice(random);
  const isEmail = index % 50 === 49;
  const local = foldText(family).replaceAll(/[^a-z]/g, '');
  return {
    kind: isEmail ? 'email' : 'phone',
    number: isEmail ? `${local}.${index}@clinic.example` : pickNumber(index),
    habit: isEmail ? 'answers' : pickHabit(random),
    contact: isContact ? { person: `${given} ${family}`, organisation } : null,
  };
}

/** Every twentieth is abroad: in London. */
function pickNumber(index: number): string {
  return index % 20 === 19 ? `+4420${79_460_000 + index}` : toNumber(index);
}

function pickHabit(random: Random): Habit {
  return random.weigh([
    ['answers', 930],
    ['busy', 30],
    ['silent', 20],
    ['voice', 8],
    ['gone', 8],
    ['wrong', 4],
  ]);
}
