import { z } from 'zod';
import { Contact } from '../contacts/contact.ts';
import { Fax } from '../faxes/fax.ts';
import { NumberHistory } from '../recipients/number-history.ts';
import { CaseBrief } from './case-brief.ts';
import { caseCauses } from './case-cause.ts';

/** A case with its fax, as support works on it. */
export const FaxCase = CaseBrief.extend({
  /** Whom the fax was meant for when the case was opened. */
  destination: z.string(),
  notes: z.number(),
  fax: Fax,
});
export type FaxCase = z.infer<typeof FaxCase>;

export const CaseNote = z.object({
  noteId: z.string(),
  author: z.string(),
  text: z.string(),
  /** Names of the people whom it names. */
  mentions: z.array(z.string()),
  /** The fax's sender reads it. */
  isForSender: z.boolean(),
  at: z.iso.datetime(),
});
export type CaseNote = z.infer<typeof CaseNote>;

/** Who has the number, with all their numbers. */
export const CaseContact = Contact.pick({ contactId: true, name: true, numbers: true });
export type CaseContact = z.infer<typeof CaseContact>;

/** One case with what a person needs to decide. */
export const CaseDetails = FaxCase.extend({
  noteList: z.array(CaseNote),
  history: NumberHistory,
  contacts: z.array(CaseContact),
});
export type CaseDetails = z.infer<typeof CaseDetails>;

export const CaseAnswer = z.object({ case: FaxCase });
export const CaseDetailsAnswer = z.object({ case: CaseDetails });

/** A page of a group, the oldest first; `nextCursor` is null on the last page. */
export const CaseList = z.object({ cases: z.array(FaxCase), nextCursor: z.string().nullable() });
export type CaseList = z.infer<typeof CaseList>;

/** Open cases with one cause at one destination. */
export const CaseGroup = z.object({
  cause: z.enum(caseCauses),
  destination: z.string(),
  /** A contact that has the number. */
  contact: z.string().nullable(),
  cases: z.number(),
  since: z.iso.datetime(),
  newestAt: z.iso.datetime(),
});
export type CaseGroup = z.infer<typeof CaseGroup>;

/** How many open cases a cause has, at how many destinations. */
export const CauseCount = z.object({
  cause: z.enum(caseCauses),
  cases: z.number(),
  destinations: z.number(),
});
export type CauseCount = z.infer<typeof CauseCount>;

/** The queue: the largest groups, and every cause with its count. */
export const CaseGroupList = z.object({
  causes: z.array(CauseCount),
  groups: z.array(CaseGroup),
  /** There are more groups than these. */
  hasMore: z.boolean(),
});
export type CaseGroupList = z.infer<typeof CaseGroupList>;

/** Open cases in all, counted up to a thousand. */
export const CaseCount = z.object({ open: z.number() });
