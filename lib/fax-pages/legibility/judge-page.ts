import type { TypeRun } from '../documents/page-source.ts';
import type { Placement } from '../layout/place-page.ts';
import type { Lettering } from './judge-letters.ts';
import type { PrintMeasures } from './measure-print.ts';

export const findingKinds = [
  /** Nothing is on it. */
  'blank',
  /** Letters that the font of a text lacks: they come out as boxes. */
  'missing_letters',
  /** Hebrew, Arabic and the like in a text: set from left to right, letter by letter. */
  'right_to_left',
  /** Pale ink that breaks up or vanishes. */
  'faint',
  /** Type so small that its letters run together. */
  'small_type',
  /** Solid black: slow, and hard on the other machine's paper and toner. */
  'dark',
  /** As dark, but a photograph, whose negative shows nothing. */
  'dark_photo',
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
  /** Those that are missing; the first twenty. */
  letters?: string[];
}

interface SeenPage {
  measures: PrintMeasures & {
    /** Dots that are a shade and no line or letter, as a share of the page. */
    shaded: number;
    /** Strokes so weak that they come out broken or not at all, of all strokes. */
    faint: number;
  };
  type: readonly TypeRun[];
  lettering: Lettering | undefined;
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
  letters: 12,
} as const;

/** What a person would say of a printed page, the worst first. */
export function judgePage({ measures, type, lettering, placement }: SeenPage): Finding[] {
  if (measures.ink < limits.blankInk && measures.shaded === 0 && measures.faint === 0) {
    return [{ kind: 'blank', value: null }];
  }
  const small = findSmallType(type, placement.scale);
  const isPhoto = measures.shaded > limits.shaded;
  const isDark = measures.solid > limits.solid || measures.ink > limits.ink;
  // A slide in dark blue is shaded all over, too: its type tells it apart.
  const isPicture = isPhoto && countLetters(type) < limits.letters;
  const said: [FindingKind, boolean, number?][] = [
    // A photograph is full of weak edges that nobody has to read.
    ['faint', measures.faint > limits.faint && !isPhoto],
    ['small_type', small !== null, small ?? 0],
    ['dark', isDark && !isPicture],
    ['dark_photo', isDark && isPicture],
    ['photo', isPhoto],
    ['margin', measures.hasInkAtMargin],
    ['landscape', placement.turns % 2 === 1],
    ['shrunk', placement.scale < limits.scale, Math.round(placement.scale * 100)],
  ];
  const seen = said.filter(([, isSo]) => isSo);
  return [
    ...findLostLetters(lettering),
    ...seen.map(([kind, , value]) => ({ kind, value: value ?? null })),
  ];
}

function findLostLetters(lettering: Lettering | undefined): Finding[] {
  const { missingLetters: letters = [], hasRightToLeft = false } = lettering ?? {};
  return [
    ...(letters.length > 0 ? [{ kind: 'missing_letters' as const, value: null, letters }] : []),
    ...(hasRightToLeft ? [{ kind: 'right_to_left' as const, value: null }] : []),
  ];
}

/** The size of what is too small, where it is more than a stray letter. */
function findSmallType(type: readonly TypeRun[], scale: number): number | null {
  const small = type
    .map(({ points, letters }) => ({ points: points * scale, letters }))
    .filter(({ points }) => points < smallPoints)
    .sort((a, b) => a.points - b.points);
  const letters = countLetters(small);
  if (letters < Math.max(3, countLetters(type) * smallShare)) return null;
  let half = letters / 2;
  const middle = small.find((run) => (half -= run.letters) <= 0);
  return middle ? Math.round(middle.points * 10) / 10 : null;
}

function countLetters(type: readonly TypeRun[]): number {
  return type.reduce((sum, { letters }) => sum + letters, 0);
}
