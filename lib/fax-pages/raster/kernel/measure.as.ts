// AssemblyScript, compiled to measure.wasm (README.md has the command): what is seen of a page, in PDFium's
// memory, where the page is.

/** How many dots are black of each square of eight by eight, row after row; `rowBytes` is 16 or more. */
export function countDots(bits: usize, counts: usize, rowBytes: i32, height: i32): void {
  for (let top = 0; top < height; top += 8, counts += rowBytes) {
    const rows = min(8, height - top);
    for (let column = 0; column < rowBytes; column += 16) {
      // The last ones are counted along with some that were counted before.
      const at = min(column, rowBytes - 16);
      let sum = i8x16.splat(0);
      for (let row = 0; row < rows; row++) {
        sum = i8x16.add(sum, i8x16.popcnt(v128.load(bits + (top + row) * rowBytes + at)));
      }
      v128.store(counts + at, sum);
    }
  }
}

/**
 * How many dots of a page of grey are the middle of a stroke on paper, with a contrast of `from` to `to`.
 * Each `step`th row is looked at, from row `top`; paper is no darker than `paper` three dots to either side.
 */
export function countStrokes(
  grey: usize,
  width: i32,
  height: i32,
  top: i32,
  step: i32,
  paper: i32,
  from: i32,
  to: i32,
): i32 {
  const white = i8x16.splat(-1);
  const paperFrom = i8x16.splat(<i8>paper);
  const weakest = i8x16.splat(<i8>from);
  const strongest = i8x16.splat(<i8>to);
  let strokes = 0;
  for (let row = top; row < height; row += step) {
    const start = grey + row * width;
    for (let at = start + 16; at <= start + width - 32; at += 16) {
      const level = v128.load(at);
      if (i8x16.all_true(i8x16.eq(level, white))) continue;
      const beside = i8x16.min_u(v128.load(at - 1), v128.load(at + 1));
      const around = i8x16.min_u(v128.load(at - 3), v128.load(at + 3));
      const contrast = i8x16.sub_sat_u(around, level);
      const isMiddle = v128.and(i8x16.le_u(level, beside), i8x16.ge_u(around, paperFrom));
      const isSeen = v128.and(i8x16.ge_u(contrast, weakest), i8x16.le_u(contrast, strongest));
      strokes += popcnt(i8x16.bitmask(v128.and(isMiddle, isSeen)));
    }
  }
  return strokes;
}
