/** What one fax may hold, in all its documents. */
export interface FaxLimits {
  maxBytes: number;
  maxPages: number;
}
