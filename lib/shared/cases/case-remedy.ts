import { z } from 'zod';
import { RecipientField } from '../faxes/recipient-field.ts';
import { finishReasons } from './case-brief.ts';
import { CaseFilter, NoteText, SeenCase } from './case-inputs.ts';

/** What can be done about one case or many at once. */
export const Remedy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('try_again') }),
  z.object({
    kind: z.literal('change_number'),
    recipient: RecipientField,
    /** Whose number it was: this contact gets the new one in its place. */
    contactId: z.uuid().optional(),
  }),
  z.object({ kind: z.literal('finish'), reason: z.enum(finishReasons) }),
  z.object({ kind: z.literal('assign'), userId: z.uuid().nullable() }),
  z.object({ kind: z.literal('tell_sender'), text: NoteText }),
]);
export type Remedy = z.infer<typeof Remedy>;
/** As the browser sends it. */
export type RemedyInput = z.input<typeof Remedy>;

export const maxRemedied = 1000;

/** The body of `POST /api/case-remedies/check`: some cases, or all that a filter finds. */
export const CheckRemedyBody = z.object({
  remedy: Remedy,
  target: z.union([
    z.object({ cases: z.array(SeenCase).min(1).max(maxRemedied) }),
    z.object({ filter: CaseFilter }),
  ]),
});
export type CheckRemedyBody = z.infer<typeof CheckRemedyBody>;

/** A case that the remedy does not fit, and why. */
export const SkippedCase = z.object({
  caseId: z.string(),
  /** Null where there is no such case any more. */
  faxId: z.string().nullable(),
  code: z.string(),
  sentence: z.string(),
});
export type SkippedCase = z.infer<typeof SkippedCase>;

/** What a remedy would do: nothing has happened yet. */
export const RemedyCheck = z.object({
  ready: z.array(SeenCase),
  skipped: z.array(SkippedCase),
  /** The filter finds more cases than one request takes. */
  hasMore: z.boolean(),
});
export type RemedyCheck = z.infer<typeof RemedyCheck>;

/** The body of `POST /api/case-remedies`. */
export const ApplyRemedyBody = z.object({
  remedy: Remedy,
  cases: z.array(SeenCase).min(1).max(maxRemedied),
});
export type ApplyRemedyBody = z.infer<typeof ApplyRemedyBody>;

export const RemedyAnswer = z.object({
  done: z.array(z.string()),
  skipped: z.array(SkippedCase),
});
export type RemedyAnswer = z.infer<typeof RemedyAnswer>;
