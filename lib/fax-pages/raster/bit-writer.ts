import type { Code } from './run-codes.ts';

export interface BitWriter {
  write(code: Code): void;
  finish(): Uint8Array;
}

const firstBytes = 64 * 1024;

/** Packs codes of up to 16 bits, the first bit into the highest place of a byte. */
export function createBitWriter(): BitWriter {
  return new GrowingBitWriter();
}

/** A class, since its fields stay numbers in registers where a closure's would be boxed. */
class GrowingBitWriter implements BitWriter {
  #bytes = new Uint8Array(firstBytes);
  #length = 0;
  #pending = 0;
  #pendingBits = 0;

  write(code: Code): void {
    const length = code >>> 16;
    let pending = (this.#pending << length) | (code & 0xffff);
    let bits = this.#pendingBits + length;
    if (this.#length + 4 > this.#bytes.length) this.#grow();
    while (bits >= 8) {
      bits -= 8;
      this.#bytes[this.#length] = pending >>> bits;
      this.#length += 1;
    }
    pending &= (1 << bits) - 1;
    this.#pending = pending;
    this.#pendingBits = bits;
  }

  finish(): Uint8Array {
    if (this.#pendingBits > 0) {
      this.#bytes[this.#length] = this.#pending << (8 - this.#pendingBits);
      this.#length += 1;
    }
    return this.#bytes.slice(0, this.#length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
