import { zipFlags, type ZipTime } from './zip-format.ts';

interface Line {
  path: Buffer;
  time: ZipTime;
  crc: number;
  bytes: number;
  offset: number;
}

const BLOCK_BYTES = 1024 * 1024;
const LINE_BYTES = 46;
const FAR_BYTES = 12;
const MAX_32 = 0xff_ff_ff_ff;
const MAX_16 = 0xff_ff;
/** Unix, so that files are plain files. */
const MADE_BY = (3 << 8) | 45;
const PLAIN_FILE = 0o100_644;

/** The end of a ZIP, in blocks of bytes: a hundred thousand lines would be a heap of objects. */
export class ZipDirectory {
  readonly #full: Buffer[] = [];
  #block = Buffer.alloc(BLOCK_BYTES);
  #used = 0;
  #lines = 0;

  add({ path, time, crc, bytes, offset }: Line): void {
    const isFar = offset >= MAX_32;
    const start = this.#take(LINE_BYTES + path.length + (isFar ? FAR_BYTES : 0));
    const block = this.#block;
    block.writeUInt32LE(0x02_01_4b_50, start);
    block.writeUInt16LE(MADE_BY, start + 4);
    block.writeUInt16LE(isFar ? 45 : 20, start + 6);
    block.writeUInt16LE(zipFlags, start + 8);
    block.writeUInt16LE(time.time, start + 12);
    block.writeUInt16LE(time.date, start + 14);
    block.writeUInt32LE(crc, start + 16);
    block.writeUInt32LE(bytes, start + 20);
    block.writeUInt32LE(bytes, start + 24);
    block.writeUInt16LE(path.length, start + 28);
    block.writeUInt16LE(isFar ? FAR_BYTES : 0, start + 30);
    block.writeUInt32LE(PLAIN_FILE * 2 ** 16, start + 38);
    block.writeUInt32LE(Math.min(offset, MAX_32), start + 42);
    path.copy(block, start + LINE_BYTES);
    if (isFar) writeFar(block, start + LINE_BYTES + path.length, offset);
    this.#lines += 1;
  }

  /** @param offset where the directory begins */
  *finish(offset: number): Generator<Buffer> {
    const blocks = [...this.#full, this.#block.subarray(0, this.#used)];
    yield* blocks;
    const bytes = blocks.reduce((sum, block) => sum + block.length, 0);
    const isLarge = this.#lines >= MAX_16 || offset + bytes >= MAX_32;
    if (isLarge) yield toLargeEnd(this.#lines, bytes, offset);
    yield toEnd(this.#lines, bytes, offset);
  }

  #take(bytes: number): number {
    if (this.#used + bytes > BLOCK_BYTES) {
      this.#full.push(this.#block.subarray(0, this.#used));
      this.#block = Buffer.alloc(BLOCK_BYTES);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += bytes;
    return start;
  }
}

/** Where the entry begins, beyond what 32 bits can say (ZIP64). */
function writeFar(block: Buffer, at: number, offset: number): void {
  block.writeUInt16LE(1, at);
  block.writeUInt16LE(8, at + 2);
  block.writeBigUInt64LE(BigInt(offset), at + 4);
}

/** For more lines or bytes than the plain end can count (ZIP64), and where to find it. */
function toLargeEnd(lines: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06_06_4b_50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(MADE_BY, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(lines), 24);
  end.writeBigUInt64LE(BigInt(lines), 32);
  end.writeBigUInt64LE(BigInt(bytes), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07_06_4b_50, 56);
  end.writeBigUInt64LE(BigInt(offset + bytes), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function toEnd(lines: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(Math.min(lines, MAX_16), 8);
  end.writeUInt16LE(Math.min(lines, MAX_16), 10);
  end.writeUInt32LE(Math.min(bytes, MAX_32), 12);
  end.writeUInt32LE(Math.min(offset, MAX_32), 16);
  return end;
}
