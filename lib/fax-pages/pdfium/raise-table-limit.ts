const headerBytes = 8;
const tableSection = 4;
/** One table, of function references, with a maximum. */
const expectedTable = [1, 0x70, 1];

/**
 * The build of PDFium closes its function table, so that no callback could be added to it. This
 * returns the same module with the highest maximum that fits into the bytes of the present one.
 */
export function raiseTableLimit(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const raised = Uint8Array.from(wasm);
  let position = headerBytes;
  while (position < raised.length) {
    const section = raised[position];
    const size = readNumber(raised, position + 1);
    if (section === tableSection) {
      raise(raised, size.end);
      return raised;
    }
    position = size.end + size.value;
  }
  throw new Error('PDFium has no function table.');
}

function raise(wasm: Uint8Array, start: number): void {
  if (expectedTable.some((byte, index) => wasm[start + index] !== byte)) {
    throw new Error('PDFium declares its function table in an unknown way.');
  }
  const minimum = readNumber(wasm, start + expectedTable.length);
  const maximum = readNumber(wasm, minimum.end);
  wasm.fill(0xff, minimum.end, maximum.end - 1);
  wasm[maximum.end - 1] = 0x7f;
}

/** LEB128, as WebAssembly writes its numbers. */
function readNumber(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let end = start;
  for (;;) {
    const byte = bytes[end] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (end - start));
    end += 1;
    if (byte < 0x80) return { value, end };
  }
}
