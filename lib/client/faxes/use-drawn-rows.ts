import { useEffect, useState } from 'react';
import { drawMore, keepDrawn, type RowRange } from './draw-rows.ts';

/**
 * Which of the wanted rows are drawn: a few more with each frame, so that a hand that scrolls fast
 * never waits for rows that it passes by. `skipped`: so many of the first are out of sight.
 */
export function useDrawnRows(wanted: RowRange, skipped: number): RowRange {
  const [drawn, setDrawn] = useState(wanted);
  const { first, last } = drawMore(drawn, wanted, skipped);
  const isDone = first === drawn.first && last === drawn.last;
  useEffect(() => {
    if (isDone) return;
    const frame = requestAnimationFrame(() => setDrawn({ first, last }));
    return () => cancelAnimationFrame(frame);
  }, [first, last, isDone]);
  return keepDrawn(drawn, wanted);
}
