// AssemblyScript, compiled to to-bits.wasm (README.md has the command). It works in PDFium's memory: the
// page is read where it was drawn, sixteen dots at a time.

/** By pixel order: the first dot of eight goes to the highest bit of its byte. */
function toMask(lanes: v128): i32 {
  return i8x16.bitmask(
    i8x16.shuffle(lanes, lanes, 7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8),
  );
}

/**
 * A page of 8-bit grey at `grey` to packed dots at `bits`, 1 for black; `width` is a multiple of 16.
 * `surface` holds eight rows of sixteen thresholds for what is no edge. Returns how many dots those
 * thresholds decided. The dot beyond either end of a row is taken from the next row: it differs in
 * nothing that can be seen, and saves a case.
 */
export function toBits(
  grey: usize,
  bits: usize,
  surface: usize,
  width: i32,
  height: i32,
  edgeContrast: i32,
  nearBlack: i32,
  nearWhite: i32,
): i32 {
  const white = i8x16.splat(-1);
  const edge = i8x16.splat(<i8>edgeContrast);
  const inkAt = i8x16.splat(<i8>nearBlack);
  const paperAt = i8x16.splat(<i8>nearWhite);
  let decided = 0;
  for (let y = 0; y < height; y++) {
    const above = y == 0 ? 0 : -width;
    const below = y == height - 1 ? 0 : width;
    const thresholds = v128.load(surface + ((y & 7) << 4));
    const end = grey + width;
    for (; grey < end; grey += 16, bits += 2) {
      const level = v128.load(grey);
      if (i8x16.all_true(i8x16.eq(level, white))) {
        store<u16>(bits, 0);
        continue;
      }
      let low = i8x16.min_u(v128.load(grey - 1), v128.load(grey + 1));
      let high = i8x16.max_u(v128.load(grey - 1), v128.load(grey + 1));
      for (let line = grey + above; line <= grey + below; line += width) {
        const left = v128.load(line - 1);
        const here = v128.load(line);
        const right = v128.load(line + 1);
        low = i8x16.min_u(low, i8x16.min_u(here, i8x16.min_u(left, right)));
        high = i8x16.max_u(high, i8x16.max_u(here, i8x16.max_u(left, right)));
      }
      const isEdge = i8x16.gt_u(i8x16.sub(high, low), edge);
      const threshold = v128.bitselect(i8x16.avgr_u(low, high), thresholds, isEdge);
      const isInk = i8x16.le_u(level, inkAt);
      const isPaper = i8x16.ge_u(level, paperAt);
      const isDark = v128.andnot(v128.or(isInk, i8x16.lt_u(level, threshold)), isPaper);
      store<u16>(bits, toMask(isDark));
      decided += popcnt(i8x16.bitmask(v128.not(v128.or(isEdge, v128.or(isInk, isPaper)))));
    }
  }
  return decided;
}
