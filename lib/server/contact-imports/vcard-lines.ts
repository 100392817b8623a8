/** A property of a vCard: `item1.TEL;TYPE=fax:+1…`. */
export interface VcardProperty {
  line: number;
  /** What stands before the dot: it ties a number to its label. */
  group: string;
  name: string;
  /** All values of all parameters in lower case, with or without their names. */
  types: ReadonlySet<string>;
  /** Still escaped. */
  value: string;
}

interface Line {
  at: number;
  text: string;
}

const isQuotedPrintable = /^[^:]*[;=]QUOTED-PRINTABLE\b[^:]*:/i;

/** The properties of a file, its folded lines joined (RFC 6350, and the line breaks of 2.1). */
export function readVcardLines(text: string): VcardProperty[] {
  const lines: Line[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const last = lines.at(-1);
    if (last && isQuotedPrintable.test(last.text) && last.text.endsWith('='))
      last.text = last.text.slice(0, -1) + raw;
    else if (last && /^[ \t]/.test(raw)) last.text += raw.slice(1);
    else lines.push({ at: index + 1, text: raw });
  }
  return lines.flatMap(toProperty);
}

/** A colon within quotes does not end the head. */
const parts = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)*):(.*)$/s;

function toProperty({ at, text }: Line): VcardProperty[] {
  const [, group = '', name = '', head = '', value = ''] = parts.exec(text) ?? [];
  if (!name) return [];
  const types = head
    .toLowerCase()
    .split(/[;,]/)
    .flatMap((parameter) => (parameter.split('=')[1] ?? parameter).replaceAll('"', '').split(','));
  const property = { line: at, group: group.toLowerCase(), name: name.toUpperCase() };
  const decoded = isQuotedPrintable.test(text) ? decodeQuotedPrintable(value) : value;
  return [{ ...property, types: new Set(types), value: decoded }];
}

function decodeQuotedPrintable(value: string): string {
  const bytes = value.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
