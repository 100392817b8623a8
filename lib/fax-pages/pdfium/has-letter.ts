import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontFiles, type FontName } from './create-typesetter.ts';

/** From and to: code points that a font has letters for. */
type Ranges = readonly (readonly [number, number])[];

const tableHead = 12;
const tableEntry = 16;
const mapHead = 4;
const mapEntry = 8;
/** The sub-table that knows every code point, as all DejaVu fonts have it. */
const wholeUnicode = 12;
const groupsHead = 16;
const groupEntry = 12;
const lastOfFirstPlane = 0xffff;

const cached = new Map<FontName, Ranges>();

/**
 * Whether a letter of a font can be set; PDFium sets a box for others. It takes UTF-16 and knows no
 * surrogate pairs: beyond the first plane nothing can be set, whatever the font has.
 */
export function hasLetter(font: FontName, codePoint: number): boolean {
  if (codePoint > lastOfFirstPlane) return false;
  const ranges = cached.get(font) ?? readRanges(font);
  cached.set(font, ranges);
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function readRanges(font: FontName): Ranges {
  const file = import.meta.resolve(`dejavu-fonts-ttf/ttf/${fontFiles[font]}`);
  const bytes = readFileSync(fileURLToPath(file));
  const map = findTable(bytes, 'cmap');
  for (let index = 0; index < bytes.readUInt16BE(map + 2); index += 1) {
    const at = map + bytes.readUInt32BE(map + mapHead + index * mapEntry + 4);
    if (bytes.readUInt16BE(at) === wholeUnicode) return readGroups(bytes, at);
  }
  throw new Error(`${fontFiles[font]} has no map of whole Unicode.`);
}

function findTable(bytes: Buffer, tag: string): number {
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const entry = tableHead + index * tableEntry;
    if (bytes.toString('latin1', entry, entry + 4) === tag) return bytes.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function readGroups(bytes: Buffer, at: number): Ranges {
  return Array.from({ length: bytes.readUInt32BE(at + groupsHead - 4) }, (_, index) => {
    const group = at + groupsHead + index * groupEntry;
    return [bytes.readUInt32BE(group), bytes.readUInt32BE(group + 4)] as const;
  });
}
