import { FaxCase } from '#lib/shared/cases/fax-case.ts';
import { toApiError } from '../api-error.ts';

const Current = FaxCase.pick({ version: true });

/** The version that a refusal says there is, of whoever has been told; null where it says nothing. */
export function findCurrentVersion(refusal: unknown): number | null {
  return Current.safeParse(toApiError(refusal).current).data?.version ?? null;
}
