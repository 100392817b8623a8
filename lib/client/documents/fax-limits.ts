/** What one fax may hold unless the server says otherwise; the server has the last word. */
export const maxBytesPerFax = 250_000_000;
export const maxPagesPerFax = 500;
