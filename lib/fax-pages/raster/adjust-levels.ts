import type { PageChange } from '../page-change.ts';
import { pageSize } from '../page-size.ts';
import { findPaper, readLevels } from './read-levels.ts';
import { nearWhite } from './screen.ts';

/** Grain of scanned paper around its level; all of it is to stay white. */
const grain = 14;
/** Brings a grey that is a quarter as dark as ink to half of it, where the screen and edges see it. */
const strongGamma = 3.2;

/** So light is the mean of a dark photograph made, from 0 to 1; its curve is bent no further. */
const lightMean = 0.6;
const lightestGamma = 0.2;

/**
 * Prepares a page in grey for the screen, in place: grey paper becomes white, since a fax prints it
 * as a cloud of dots; strong contrast makes faint ink dark, light a dark photograph light; inverted
 * makes dark slides light.
 */
export function adjustLevels(grey: Uint8Array, change: PageChange): void {
  if (change.contrast === 'inverted') applyCurve(grey, (level) => 255 - level);
  const levels = readLevels(grey, pageSize.width);
  const paper = change.tone === 'photo' ? 255 : findPaper(levels);
  const gamma = toGamma(change.contrast, levels);
  if (paper >= nearWhite && gamma === 1) return;
  const white = paper >= nearWhite ? 255 : paper - grain;
  applyCurve(grey, (level) => Math.min(1, level / white) ** gamma * 255);
}

function toGamma(contrast: PageChange['contrast'], levels: Uint32Array): number {
  if (contrast === 'normal') return 1;
  if (contrast !== 'light') return strongGamma;
  const gamma = Math.log(lightMean) / Math.log(toMean(levels) / 255);
  return Math.min(1, Math.max(lightestGamma, gamma));
}

/** Of all that is no paper. */
function toMean(levels: Uint32Array): number {
  let [dots, sum] = [0, 0];
  for (let level = 0; level < nearWhite; level += 1) {
    dots += levels[level] ?? 0;
    sum += level * (levels[level] ?? 0);
  }
  return Math.max(1, sum / Math.max(1, dots));
}

function applyCurve(grey: Uint8Array, curve: (level: number) => number): void {
  const table = Uint8Array.from({ length: 256 }, (_, level) => Math.round(curve(level)));
  for (let index = 0; index < grey.length; index += 1) {
    const level = grey[index] ?? 0;
    if (level !== 255 || table[255] !== 255) grey[index] = table[level] ?? 0;
  }
}
