import type { Code } from './run-codes.ts';

export interface BitWriter {
  write(code: Code): void;
  finish(): Uint8Array;
}

/** Packs codes of up to 16 bits, the first bit into the highest place of a byte. */
export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;
  let pending = 0;
  let pendingBits = 0;
  const push = (byte: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = byte;
    length += 1;
  };
  return {
    write(code) {
      pending = (pending << code.length) | code.bits;
      pendingBits += code.length;
      while (pendingBits >= 8) {
        pendingBits -= 8;
        push((pending >>> pendingBits) & 0xff);
      }
      pending &= (1 << pendingBits) - 1;
    },
    finish() {
      if (pendingBits > 0) push((pending << (8 - pendingBits)) & 0xff);
      return bytes.slice(0, length);
    },
  };
}
