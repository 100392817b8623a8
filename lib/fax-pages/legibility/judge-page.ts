import type { Letter } from '../documents/page-source.ts';
import type { Placement } from '../layout/place-page.ts';
import type { PageMeasures } from './measure-page.ts';

export const findingKinds = [
  /** Nothing is on it. */
  'blank',
  /** Pale ink that breaks up or vanishes. */
  'faint',
  /** Type so small that its letters run together. */
  'small_type',
  /** Solid black: slow, and hard on the other machine's paper and toner. */
  'dark',
  /** Shades that become patterns of dots: slow, and coarse. */
  'photo',
  /** It lies on its side and is turned upright. */
  'landscape',
  /** Its sheet is larger than a fax page. */
  'shrunk',
  /** It reaches into the margins, where machines do not print. */
  'margin',
] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  kind: FindingKind;
  /** For small type its points, for shrunk its scale in percent; else null. */
  value: number | null;
}

interface SeenPage {
  measures: PageMeasures;
  letters: readonly Letter[];
  placement: Placement;
}

/** Under 8 points, letters have fewer than 15 lines at fine resolution and 8 at standard. */
const smallPoints = 7.95;
const smallShare = 0.02;
const limits = {
  blankInk: 0.00004,
  faint: 0.35,
  solid: 0.1,
  ink: 0.45,
  shaded: 0.1,
  scale: 0.9,
} as const;

/** What a person would say of a printed page, the worst first. */
export function judgePage({ measures, letters, placement }: SeenPage): Finding[] {
  if (measures.ink < limits.blankInk && measures.shaded === 0 && measures.faint === 0) {
    return [{ kind: 'blank', value: null }];
  }
  const small = findSmallType(letters, placement.scale);
  const isPhoto = measures.shaded > limits.shaded;
  const said: [FindingKind, boolean, number?][] = [
    // A photograph is full of weak edges that nobody has to read.
    ['faint', measures.faint > limits.faint && !isPhoto],
    ['small_type', small !== null, small ?? 0],
    ['dark', measures.solid > limits.solid || measures.ink > limits.ink],
    ['photo', isPhoto],
    ['margin', measures.hasInkAtMargin],
    ['landscape', placement.turns % 2 === 1],
    ['shrunk', placement.scale < limits.scale, Math.round(placement.scale * 100)],
  ];
  return said.filter(([, isSo]) => isSo).map(([kind, , value]) => ({ kind, value: value ?? null }));
}

/** The size of what is too small, where it is more than a stray letter. */
function findSmallType(letters: readonly Letter[], scale: number): number | null {
  const small = letters
    .map(({ points }) => points * scale)
    .filter((points) => points < smallPoints)
    .sort((a, b) => a - b);
  if (small.length < Math.max(3, letters.length * smallShare)) return null;
  const middle = small[Math.floor(small.length / 2)] ?? 0;
  return Math.round(middle * 10) / 10;
}
