import { pagePoints } from '../page-size.ts';

const margin = 72;

/** Where a cover may print, in points: well below the sender's line, which it can't touch. */
export const sheetFrame = {
  left: margin,
  width: pagePoints.width - 2 * margin,
  top: 60,
  bottom: pagePoints.height - 48,
} as const;
