/** Ink nearly white or nearly black is taken as such; only what lies between needs a decision. */
export const nearWhite = 247;
export const nearBlack = 24;
/** Neighbours that differ by more than this are an edge of a letter or line, not a shade. */
export const edgeContrast = 44;

/** Turning thresholds clustered into dots: they survive a fax line and G4 codes them in few runs. */
export const screen = Uint8Array.from(
  [
    [24, 10, 12, 26, 35, 47, 49, 37],
    [8, 0, 2, 14, 45, 59, 61, 51],
    [22, 6, 4, 16, 43, 57, 63, 53],
    [30, 20, 18, 28, 33, 41, 55, 39],
    [34, 46, 48, 36, 25, 11, 13, 27],
    [44, 58, 60, 50, 9, 1, 3, 15],
    [42, 56, 62, 52, 23, 7, 5, 17],
    [32, 40, 54, 38, 31, 21, 19, 29],
  ].flatMap((row) =>
    row.map((level) => nearBlack + ((level + 0.5) / 64) * (nearWhite - nearBlack)),
  ),
);
