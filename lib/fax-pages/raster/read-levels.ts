/** How often each of the 256 levels of grey occurs, in every eighth row: a page has millions of dots. */
export function readLevels(grey: Uint8Array, width: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let row = 0; row + width <= grey.length; row += width * 8) {
    for (let index = row; index < row + width; index += 1) {
      const level = grey[index] ?? 0;
      counts[level] = (counts[level] ?? 0) + 1;
    }
  }
  return counts;
}

/** Scanned or tinted paper is the most frequent level of a page, if that is light. */
export function findPaper(counts: Uint32Array): number {
  let paper = 255;
  for (let level = lightest; level >= darkestPaper; level -= 1) {
    if ((counts[level] ?? 0) > (counts[paper] ?? 0)) paper = level;
  }
  return paper;
}

const lightest = 254;
const darkestPaper = 190;
