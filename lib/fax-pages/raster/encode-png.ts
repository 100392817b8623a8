import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const greyscale = 0;
/** Nearly as small as the best level, in a third of the time. */
const level = 4;

interface PngImage {
  width: number;
  height: number;
  /** Of a dot, in greyscale: 1 or 8. */
  bitDepth: 1 | 8;
  /** Row after row, whole bytes each, 0 for black. */
  rows: Uint8Array;
}

/** A PNG (RFC 2083) without filters: of packed dots they would make nothing smaller. */
export function encodePng({ width, height, bitDepth, rows }: PngImage): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, greyscale, 0, 0, 0], 8);
  const rowBytes = rows.length / height;
  const filtered = Buffer.alloc((rowBytes + 1) * height);
  for (let y = 0; y < height; y += 1) {
    filtered.set(rows.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1);
  }
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(filtered, { level })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Packed dots of a fax page have 1 for black, where a PNG has 0. */
export function encodeBitPng(bits: Uint8Array, width: number, height: number): Buffer {
  const rows = Uint8Array.from(bits, (byte) => byte ^ 0xff);
  return encodePng({ width, height, bitDepth: 1, rows });
}

function toChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(named, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
