import { type FileHandle, open } from 'node:fs/promises';

/** Dots an inch across and down; a fax at standard resolution has 204 by 98. */
export interface Resolution {
  across: number;
  down: number;
}

const littleEndian = 0x4949;
const [widthTag, heightTag, unitTag] = [282, 283, 296];
const centimetres = 3;
const centimetresPerInch = 2.54;
const entryBytes = 12;
const maxEntries = 200;
/** Less or more than these is a careless program's guess. */
const plausible = { from: 50, to: 2400 };

/** The resolution of a page of a TIFF (6.0, not BigTIFF); null where it tells none that can be. */
export async function readTiffResolution(path: string, page: number): Promise<Resolution | null> {
  const file = await open(path);
  try {
    const read = await createReader(file);
    const start = await findDirectory(read, page);
    return start === null ? null : await readDirectory(read, start);
  } finally {
    await file.close();
  }
}

interface Reader {
  short(position: number): Promise<number>;
  long(position: number): Promise<number>;
}

async function createReader(file: FileHandle): Promise<Reader> {
  const take = async (position: number, bytes: number) => {
    const buffer = Buffer.alloc(bytes);
    await file.read(buffer, 0, bytes, position);
    return buffer;
  };
  const isLittle = (await take(0, 2)).readUInt16BE() === littleEndian;
  return {
    async short(position) {
      const bytes = await take(position, 2);
      return isLittle ? bytes.readUInt16LE() : bytes.readUInt16BE();
    },
    async long(position) {
      const bytes = await take(position, 4);
      return isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE();
    },
  };
}

async function findDirectory(read: Reader, page: number): Promise<number | null> {
  let start = await read.long(4);
  for (let index = 0; index < page && start !== 0; index += 1) {
    start = await read.long(start + 2 + (await read.short(start)) * entryBytes);
  }
  return start === 0 ? null : start;
}

async function readDirectory(read: Reader, start: number): Promise<Resolution | null> {
  const count = Math.min(await read.short(start), maxEntries);
  let [across, down, unit] = [0, 0, 1];
  for (let index = 0; index < count; index += 1) {
    const entry = start + 2 + index * entryBytes;
    const tag = await read.short(entry);
    if (tag === widthTag) across = await readFraction(read, entry);
    if (tag === heightTag) down = await readFraction(read, entry);
    if (tag === unitTag && (await read.short(entry + 8)) === centimetres) {
      unit = centimetresPerInch;
    }
  }
  const resolution = { across: across * unit, down: down * unit };
  return isPlausible(resolution.across) && isPlausible(resolution.down) ? resolution : null;
}

async function readFraction(read: Reader, entry: number): Promise<number> {
  const position = await read.long(entry + 8);
  return (await read.long(position)) / (await read.long(position + 4));
}

function isPlausible(dots: number): boolean {
  return dots >= plausible.from && dots <= plausible.to;
}
