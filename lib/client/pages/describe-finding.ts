import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { FindingKind } from '#lib/shared/pages/page-facts.ts';

export interface Remedy {
  label: string;
  change: Partial<Pick<DraftPage, 'contrast' | 'tone' | 'layout' | 'isLeftOut'>>;
}

interface Description {
  /** After "Page 3: " or "3 pages: ". */
  sentence: string;
  /** In one or two words, under a small picture. */
  short: string;
  /** A warning, where somebody may not be able to read it; else a note. */
  isWarning: boolean;
  remedy: Remedy | null;
}

const splitInTwo: Remedy = { label: 'Print on two pages', change: { layout: 'split' } };

/** What a finding means on the other machine, and what one click can do about it. */
export const findingDescriptions: Record<FindingKind, Description> = {
  missing_letters: {
    sentence: 'save the text as a PDF, or these letters come out as empty boxes:',
    short: 'Boxes',
    isWarning: true,
    remedy: null,
  },
  right_to_left: {
    sentence: 'Hebrew and Arabic come out from left to right. Save the text as a PDF.',
    short: 'Order',
    isWarning: true,
    remedy: null,
  },
  faint: {
    sentence: 'pale ink breaks up or vanishes.',
    short: 'Pale',
    isWarning: true,
    remedy: { label: 'Make it darker', change: { contrast: 'strong' } },
  },
  small_type: {
    sentence: 'type under 8 points may not be legible.',
    short: 'Small',
    isWarning: true,
    remedy: splitInTwo,
  },
  dark: {
    sentence: 'large black areas are slow, and can jam or smear the other machine’s paper.',
    short: 'Dark',
    isWarning: true,
    remedy: { label: 'Print dark as light', change: { contrast: 'inverted' } },
  },
  dark_photo: {
    sentence: 'dark shades are slow, and can jam or smear the other machine’s paper.',
    short: 'Dark',
    isWarning: true,
    remedy: { label: 'Make it lighter', change: { contrast: 'light' } },
  },
  margin: {
    sentence: 'printed into the margins, which machines cut off.',
    short: 'Edge',
    isWarning: true,
    remedy: { label: 'Fit inside the margins', change: { layout: 'inset' } },
  },
  blank: {
    sentence: 'nothing is on it.',
    short: 'Blank',
    isWarning: true,
    remedy: { label: 'Leave out', change: { isLeftOut: true } },
  },
  photo: {
    sentence: 'shades become patterns of dots, and take long on the line.',
    short: 'Photo',
    isWarning: false,
    remedy: { label: 'Smoother shades', change: { tone: 'photo' } },
  },
  landscape: {
    sentence: 'wider than high, so turned upright.',
    short: 'Turned',
    isWarning: false,
    remedy: null,
  },
  shrunk: {
    sentence: 'larger than a fax page, so made smaller.',
    short: 'Smaller',
    isWarning: false,
    remedy: splitInTwo,
  },
};

const maxNamed = 20;

/** The sentence of a finding; missing letters are named, each once. */
export function describeFinding(kind: FindingKind, letters: readonly string[] = []): string {
  const { sentence } = findingDescriptions[kind];
  const named = [...new Set(letters)].slice(0, maxNamed);
  return [sentence, ...named].join(' ');
}
