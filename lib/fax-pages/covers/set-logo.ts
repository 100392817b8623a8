import { dotsPerPoint, linesPerPoint } from '../page-size.ts';
import type { CoverLogo, LogoPlace } from './logo.ts';
import { sheetFrame } from './sheet-frame.ts';
import type { Piece } from './sheet-mark.ts';

const { left, width: room } = sheetFrame;

/** The office's logo as a piece of its own, or nothing where it has none. */
export function setLogo(logo: CoverLogo | null, place: LogoPlace): Piece[] {
  if (!logo || place === 'nowhere') return [];
  const [width, height] = [logo.width / dotsPerPoint, logo.height / linesPerPoint];
  const x = left + { left: 0, middle: (room - width) / 2, right: room - width }[place];
  return [{ height, marks: [{ kind: 'logo', x, y: 0, width, height }] }];
}
