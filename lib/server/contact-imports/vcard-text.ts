/** RFC 6350, section 3.4. */
export function escapeVcardText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

export function unescapeVcardText(value: string): string {
  return value.replaceAll(/\\(.)/gs, (_, char: string) => (/n/i.test(char) ? '\n' : char));
}

/** The parts of a structured value or list, unescaped; an escaped separator parts nothing. */
export function splitVcardValue(value: string, separator: ';' | ','): string[] {
  const parts = value.match(new RegExp(String.raw`(?:\\.|[^\\${separator}])+`, 'gs')) ?? [];
  return parts.map((part) => unescapeVcardText(part).trim()).filter(Boolean);
}

const MAX_OCTETS = 75;

/** One line, folded where it is longer than 75 octets, never within a character. */
export function foldVcardLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
