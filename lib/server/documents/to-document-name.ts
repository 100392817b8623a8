/** A name to show and to send on: one line, never empty, and with nothing that turns its letters around. */
export function toDocumentName(fileName: string | undefined): string {
  return (
    fileName
      ?.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
      .trim()
      .slice(0, 200)
      .toWellFormed() || 'document'
  );
}
