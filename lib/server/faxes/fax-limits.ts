import { hasOffice } from '#lib/fax-pages/documents/has-office.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { env } from '../env.ts';

/** What one fax may hold here, for the composer to refuse before an upload. */
export function faxLimits(): FaxLimits {
  return { ...env().faxLimits, takesOffice: hasOffice() };
}
