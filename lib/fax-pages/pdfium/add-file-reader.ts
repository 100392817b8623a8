import { readSync } from 'node:fs';

/**
 * A JavaScript function can't stand in a WebAssembly table; one that was exported by a module can.
 * This is the smallest such module: it imports `e.f` of type (i32 × 4) → i32 and exports it as `f`.
 */
const relay = new WebAssembly.Module(
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...[0x01, 0x09, 0x01, 0x60, 0x04, 0x7f, 0x7f, 0x7f, 0x7f, 0x01, 0x7f],
    ...[0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00],
    ...[0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
  ]),
);

/** Gives PDFium a function that reads a block of the file whose descriptor is the context. */
export function addFileReader(table: WebAssembly.Table, heap: () => Uint8Array): number {
  const read = (descriptor: number, position: number, target: number, size: number) =>
    readBlock(descriptor, position >>> 0, heap(), target >>> 0, size >>> 0) ? 1 : 0;
  const instance = new WebAssembly.Instance(relay, { e: { f: read } });
  const pointer = table.grow(1);
  table.set(pointer, instance.exports.f);
  return pointer;
}

function readBlock(
  descriptor: number,
  position: number,
  heap: Uint8Array,
  target: number,
  size: number,
): boolean {
  let done = 0;
  while (done < size) {
    const read = readSync(descriptor, heap, target + done, size - done, position + done);
    if (read === 0) return false;
    done += read;
  }
  return true;
}
