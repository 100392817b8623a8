/** A name to show and to send on: one line, and never empty. */
export function toDocumentName(fileName: string | undefined): string {
  return (
    fileName
      ?.replaceAll(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 200)
      .toWellFormed() || 'document'
  );
}
