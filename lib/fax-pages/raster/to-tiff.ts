/** Tag numbers of TIFF 6.0; types 3 and 4 are a short and a long, 5 a fraction. */
const tag = {
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  stripOffsets: 273,
  rowsPerStrip: 278,
  stripBytes: 279,
  xResolution: 282,
  yResolution: 283,
} as const;
const [short, long, fraction] = [3, 4, 5];
const g4 = 4;
const whiteIsZero = 0;
const headerBytes = 8;
const entryBytes = 12;

export interface TiffPage {
  g4: Uint8Array;
  width: number;
  height: number;
  dotsPerInch: number;
  linesPerInch: number;
}

/** Wraps G4 pages in a TIFF, as fax servers store them. */
export function toTiff(pages: readonly TiffPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0', 'latin1'), Buffer.alloc(4)];
  let position = headerBytes;
  let pointer = { part: 1, at: 0 };
  for (const page of pages) {
    const strip = Buffer.alloc(page.g4.length + (page.g4.length % 2));
    strip.set(page.g4);
    const directory = toDirectory(page, position, position + strip.length);
    parts[pointer.part]?.writeUInt32LE(position + strip.length, pointer.at);
    parts.push(strip, directory.bytes);
    pointer = { part: parts.length - 1, at: directory.nextPointer };
    position += strip.length + directory.bytes.length;
  }
  return Buffer.concat(parts);
}

/** The directory of a page that is written at `position`, its two resolutions behind it. */
function toDirectory(page: TiffPage, stripAt: number, position: number) {
  const count = 10;
  const nextPointer = 2 + count * entryBytes;
  const fractions = position + nextPointer + 4;
  const entries = [
    [tag.width, long, page.width],
    [tag.height, long, page.height],
    [tag.bitsPerSample, short, 1],
    [tag.compression, short, g4],
    [tag.photometric, short, whiteIsZero],
    [tag.stripOffsets, long, stripAt],
    [tag.rowsPerStrip, long, page.height],
    [tag.stripBytes, long, page.g4.length],
    [tag.xResolution, fraction, fractions],
    [tag.yResolution, fraction, fractions + 8],
  ];
  const bytes = Buffer.alloc(nextPointer + 4 + 16);
  bytes.writeUInt16LE(count, 0);
  for (const [index, [name = 0, type = 0, value = 0]] of entries.entries()) {
    const at = 2 + index * entryBytes;
    bytes.writeUInt16LE(name, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    if (type === short) bytes.writeUInt16LE(value, at + 8);
    else bytes.writeUInt32LE(value, at + 8);
  }
  for (const [index, value] of [page.dotsPerInch, 1, page.linesPerInch, 1].entries()) {
    bytes.writeUInt32LE(value, nextPointer + 4 + index * 4);
  }
  return { bytes, nextPointer };
}
