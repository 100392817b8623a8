import type { SkippedCase } from '#lib/shared/cases/case-remedy.ts';
import type { AppError } from '#lib/shared/errors.ts';

/** A case that a remedy leaves out, with the sentence that says why. */
export function skipCase(
  { caseId, faxId }: Pick<SkippedCase, 'caseId' | 'faxId'>,
  { code, message }: AppError,
): SkippedCase {
  return { caseId, faxId, code, sentence: message };
}
