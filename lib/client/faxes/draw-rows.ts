/** Places of rows, both ends included; none where the first is behind the last. */
export interface RowRange {
  first: number;
  last: number;
}

/** So many are drawn well within a frame, on a slow machine too. */
const AT_ONCE = 3;

/** What of the drawn rows is still wanted, and some more of what is: downwards first, as one reads. */
export function drawMore(drawn: RowRange, wanted: RowRange, skipped: number): RowRange {
  const kept = keepDrawn(drawn, wanted);
  if (kept.first > kept.last) {
    const first = Math.min(wanted.first + skipped, wanted.last);
    return { first, last: Math.min(first + AT_ONCE - 1, wanted.last) };
  }
  const last = Math.min(kept.last + AT_ONCE, wanted.last);
  const left = AT_ONCE - (last - kept.last);
  return { first: Math.max(kept.first - left, wanted.first), last };
}

export function keepDrawn(drawn: RowRange, wanted: RowRange): RowRange {
  return {
    first: Math.max(drawn.first, wanted.first),
    last: Math.min(drawn.last, wanted.last),
  };
}
