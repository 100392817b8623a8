const candidates = [',', ';', '\t', '|'] as const;

/** What parts the columns: the one that is most often in the first line, outside quotes. */
export function detectDelimiter(text: string): string {
  const [firstLine = ''] = text
    .replaceAll(/"[^"]*"/g, '')
    .trimStart()
    .split(/\r?\n/, 1);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}
