import type { PageChange } from '../page-change.ts';
import { pageSize } from '../page-size.ts';
import { findPaper, readLevels } from './read-levels.ts';
import { nearWhite } from './screen.ts';

/** Grain of scanned paper around its level; all of it is to stay white. */
const grain = 14;
/** Brings a grey that is a quarter as dark as ink to half of it, where the screen and edges see it. */
const strongGamma = 3.2;

/**
 * Prepares a page in grey for the screen, in place: grey paper becomes white, since a fax prints it
 * as a cloud of dots; strong contrast makes faint ink dark; inverted makes dark slides light.
 */
export function adjustLevels(grey: Uint8Array, change: PageChange): void {
  const isInverted = change.contrast === 'inverted';
  if (isInverted) applyCurve(grey, (level) => 255 - level);
  const paper = change.tone === 'photo' ? 255 : findPaper(readLevels(grey, pageSize.width));
  const isStrong = change.contrast !== 'normal';
  if (paper >= nearWhite && !isStrong) return;
  const white = paper >= nearWhite ? 255 : paper - grain;
  const gamma = isStrong ? strongGamma : 1;
  applyCurve(grey, (level) => Math.min(1, level / white) ** gamma * 255);
}

function applyCurve(grey: Uint8Array, curve: (level: number) => number): void {
  const table = Uint8Array.from({ length: 256 }, (_, level) => Math.round(curve(level)));
  for (let index = 0; index < grey.length; index += 1) {
    const level = grey[index] ?? 0;
    if (level !== 255 || table[255] !== 255) grey[index] = table[level] ?? 0;
  }
}
