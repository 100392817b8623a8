import type { CoverBlock } from './cover-block.ts';

export type Values = Readonly<Record<string, string>>;

const variable = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** Controls but line breaks and tabs, and marks that steer text without a letter of their own. */
const invisible = /[^\P{Cc}\n\r\t]|[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

/** Puts values into the texts and leaves out what has nothing to say: no label without its value. */
export function fillBlocks(
  blocks: readonly CoverBlock[],
  values: Values,
  message: string,
): CoverBlock[] {
  return blocks.flatMap((block): CoverBlock[] => {
    if (block.kind === 'message') return toText(cleanText(message));
    if (block.kind === 'facts') return fillFacts(block.rows, values);
    if (!('text' in block)) return [block];
    const text = fillText(block.text, values);
    return text === '' ? [] : [{ ...block, text }];
  });
}

/** A line that names values, all of which are empty, is left out. */
export function fillText(text: string, values: Values): string {
  return cleanText(text)
    .split(/\r\n|\r|\n/)
    .flatMap((line) => fillLine(line, values) ?? [])
    .join('\n')
    .trim();
}

function fillLine(line: string, values: Values): string | null {
  let named = 0;
  let filled = 0;
  const text = line.replaceAll(variable, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? cleanText(values[name] ?? '').trim() : '';
    named += 1;
    if (value !== '') filled += 1;
    return value;
  });
  return named > 0 && filled === 0 ? null : text;
}

function fillFacts(rows: readonly { label: string; value: string }[], values: Values) {
  const filled = rows.flatMap(({ label, value }) => {
    const text = fillText(value, values);
    return text === '' ? [] : [{ label: fillText(label, values), value: text }];
  });
  return filled.length === 0 ? [] : [{ kind: 'facts' as const, rows: filled }];
}

function toText(text: string): CoverBlock[] {
  if (text.trim() === '') return [];
  return [{ kind: 'text', text: text.trimEnd(), size: 'normal', isBold: false }];
}

/** Half a surrogate pair or a control can't be set; accents join their letter where they can. */
function cleanText(text: string): string {
  return text.toWellFormed().normalize('NFC').replaceAll(invisible, '');
}
