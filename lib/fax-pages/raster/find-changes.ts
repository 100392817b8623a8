/**
 * The columns where the colour of a line of packed dots changes, the first being a change to black.
 * They are written into `changes`, which must have room for one a dot; returns how many there are.
 */
export function findChanges(
  bits: Uint8Array,
  start: number,
  width: number,
  changes: Int32Array,
): number {
  const end = start + Math.ceil(width / 8);
  let count = 0;
  let last = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bits[at] ?? 0;
    // A byte of the colour that the line has already: most of paper, and of ink.
    if (byte === -last >>> 24) continue;
    let turns = byte ^ ((byte >> 1) | (last << 7));
    const column = (at - start) * 8;
    while (turns !== 0) {
      const first = Math.clz32(turns) - 24;
      if (column + first < width) changes[count++] = column + first;
      turns &= 0x7f >> first;
    }
    last = byte & 1;
  }
  return count;
}
