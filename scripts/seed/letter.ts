import { pickPerson } from './names.ts';
import type { Destination } from './office.ts';
import type { Random } from './random.ts';

/** What a fax says of itself. */
export interface Letter {
  title: string | null;
  fileName: string;
  coverTo: string | null;
  coverFrom: string | null;
  coverMessage: string | null;
}

const messages = [
  'Please call back if a page is missing.',
  'As discussed on the phone this morning.',
  'The patient agreed to the release of these records.',
  'Urgent: please confirm receipt today.',
  'Kindly sign and return the last page.',
  'For your files, no answer needed.',
] as const;

/** A subject of the office's days, with a name or a number that makes it one of a kind. */
function pickSubject(random: Random, date: string): { title: string; fileName: string } {
  const { given, family } = pickPerson(random);
  const number = String(random.between(100_000, 1_000_000));
  return random.pick([
    { title: `Referral ${given} ${family}`, fileName: `referral-${family}.pdf` },
    { title: `Lab results ${family}`, fileName: `lab-${number}.pdf` },
    { title: `Prescription refill ${given} ${family}`, fileName: `refill_${date}.pdf` },
    { title: `Prior authorization ${number}`, fileName: `authorization-${number}.pdf` },
    { title: `Records request ${family}, ${number}`, fileName: 'records-request.pdf' },
    { title: `Discharge summary ${given} ${family}`, fileName: `discharge-${family}.pdf` },
    { title: `Claim ${number}`, fileName: `claim-${number}.pdf` },
    { title: `Invoice ${number}`, fileName: `invoice-${number}.pdf` },
    { title: 'Consent form', fileName: `scan_${date}.pdf` },
  ]);
}

export function writeLetter(
  random: Random,
  to: Destination,
  from: string,
  createdAt: Date,
): Letter {
  const date = createdAt.toISOString().slice(0, 10).replaceAll('-', '');
  const { title, fileName } = pickSubject(random, date);
  const isCovered = random.happens(0.4);
  return {
    title: random.happens(0.95) ? title : null,
    fileName,
    coverTo: isCovered ? (to.contact?.person ?? null) : null,
    coverFrom: isCovered ? from : null,
    coverMessage: isCovered ? random.pick(messages) : null,
  };
}
