/** What one fax may hold, in all its documents. */
export interface FaxLimits {
  maxBytes: number;
  maxPages: number;
  /** Whether Word, Excel and their like can be printed here. */
  takesOffice: boolean;
}
