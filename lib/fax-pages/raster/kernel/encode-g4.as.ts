// AssemblyScript, compiled to encode-g4.wasm (README.md has the command): ITU-T T.6 in a memory of its own.
// What is said in ../encode-g4.ts of sizes and places holds here: nothing is checked again.

/** A code has its length above the lowest sixteen bits, as in ../run-codes.ts. */
let out: usize = 0;
let pending: u64 = 0;
let pendingBits: i32 = 0;

function put(code: i32): void {
  const length = code >>> 16;
  pending = (pending << length) | (code & 0xffff);
  pendingBits += length;
  if (pendingBits < 32) return;
  pendingBits -= 32;
  store<u32>(out, bswap<u32>(<u32>(pending >> pendingBits)));
  out += 4;
}

const codeBytes = 4;
const makeUpsAt: usize = 64 * codeBytes;
const blackAt: usize = 104 * codeBytes;
const verticalsAt: usize = 208 * codeBytes;
const passAt: usize = verticalsAt + 7 * codeBytes;
const horizontalAt: usize = passAt + codeBytes;
const endAt: usize = horizontalAt + codeBytes;

function putRun(codes: usize, length: i32): void {
  if (length >= 64) put(load<i32>(codes + makeUpsAt + (((length >> 6) - 1) << 2)));
  put(load<i32>(codes + ((length & 63) << 2)));
}

/**
 * The columns where a line's colour changes, the first being a change to black, closed by four times
 * its width: the search for b1 steps by two, and b2 follows it. Bytes read beyond the line change nothing.
 */
function findChanges(dots: usize, width: i32, changes: usize): void {
  let last: u64 = 0;
  for (let column = 0; column < width; column += 64, dots += 8) {
    const word = bswap<u64>(load<u64>(dots));
    let turns = word ^ ((word >> 1) | (last << 63));
    while (turns != 0) {
      const first = <i32>clz(turns);
      if (column + first >= width) break;
      store<i32>(changes, column + first);
      changes += 4;
      turns &= 0x7fffffffffffffff >> first;
    }
    last = word & 1;
  }
  for (let sentinel = 0; sentinel < 4; sentinel++, changes += 4) store<i32>(changes, width);
}

/** Names as in T.6: a0 is where we are, a1 and a2 the next changes, b1 and b2 those of the line above. */
function encodeLine(codes: usize, line: usize, above: usize, width: i32): void {
  let a0 = -1;
  let isBlack = 0;
  let b = above;
  while (a0 < width) {
    // b1: the first change above that lies right of a0 and turns to the colour opposite to ours.
    if (b >= above + 8) b -= 8;
    else b = above;
    if ((((b - above) >> 2) & 1) != isBlack) b += 4;
    while (load<i32>(b) <= a0) b += 8;
    const b1 = load<i32>(b);
    const b2 = load<i32>(b + 4);
    const a1 = load<i32>(line);
    if (b2 < a1) {
      put(load<i32>(codes + passAt));
      a0 = b2;
    } else if (a1 - b1 >= -3 && a1 - b1 <= 3) {
      put(load<i32>(codes + verticalsAt + ((a1 - b1 + 3) << 2)));
      a0 = a1;
      line += 4;
      isBlack ^= 1;
    } else {
      const a2 = load<i32>(line + 4);
      put(load<i32>(codes + horizontalAt));
      putRun(isBlack ? codes + blackAt : codes, a1 - (a0 < 0 ? 0 : a0));
      putRun(isBlack ? codes : codes + blackAt, a2 - a1);
      a0 = a2;
      line += 8;
    }
  }
}

/** Encodes the dots at `dots` to `target`; `line` and `above` have room for a line's changes each. Returns the bytes. */
export function encode(
  codes: usize,
  line: usize,
  above: usize,
  dots: usize,
  target: usize,
  width: i32,
  height: i32,
): i32 {
  out = target;
  pending = 0;
  pendingBits = 0;
  const rowBytes = (width + 7) >> 3;
  for (let sentinel: usize = 0; sentinel < 16; sentinel += 4) store<i32>(above + sentinel, width);
  for (let y = 0; y < height; y++, dots += rowBytes) {
    findChanges(dots, width, line);
    encodeLine(codes, line, above, width);
    const done = line;
    line = above;
    above = done;
  }
  put(load<i32>(codes + endAt));
  put(load<i32>(codes + endAt));
  for (; pendingBits > 0; pendingBits -= 8, out++) {
    store<u8>(out, pendingBits >= 8 ? <u8>(pending >> (pendingBits - 8)) : <u8>(pending << (8 - pendingBits)));
  }
  return <i32>(out - target);
}
