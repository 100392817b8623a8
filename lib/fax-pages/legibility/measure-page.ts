import { headerRows, pageSize } from '../page-size.ts';
import { rowBytes } from '../raster/create-screener.ts';

/** What can be seen of a printed page, as shares of it from 0 to 1. */
export interface PageMeasures {
  /** Black dots. */
  ink: number;
  /** The part of the page that is nearly solid black. */
  solid: number;
  /** Dots that are a shade and no line or letter. */
  shaded: number;
  /** Edges so weak that they come out broken or not at all, of all edges. */
  faint: number;
  /** Whether something is printed where machines leave out: four millimetres at sides and foot. */
  hasInkAtMargin: boolean;
}

const { width, height } = pageSize;
const tile = 32;
const tileBytes = tile / 8;
const solidShare = 0.92;
const marginBytes = 4;
const marginRows = 32;
/** Specks of a scan's edge are no content. */
const minMarginDots = 160;

const blackDots = Uint8Array.from({ length: 256 }, (_, byte) => {
  let dots = 0;
  for (let rest = byte; rest > 0; rest >>= 1) dots += rest & 1;
  return dots;
});

export function measureBits(
  bits: Uint8Array,
): Pick<PageMeasures, 'ink' | 'solid' | 'hasInkAtMargin'> {
  let ink = 0;
  let solidTiles = 0;
  let tiles = 0;
  for (let top = headerRows; top + tile <= height; top += tile) {
    for (let left = 0; left < rowBytes; left += tileBytes) {
      const dots = countTile(bits, top, left);
      ink += dots;
      tiles += 1;
      if (dots > solidShare * tile * tile) solidTiles += 1;
    }
  }
  return {
    ink: ink / (width * height),
    solid: solidTiles / tiles,
    hasInkAtMargin: countMargin(bits) > minMarginDots,
  };
}

function countTile(bits: Uint8Array, top: number, left: number): number {
  let dots = 0;
  for (let row = top; row < top + tile; row += 1) {
    const start = row * rowBytes + left;
    for (let at = start; at < start + tileBytes; at += 1) dots += blackDots[bits[at] ?? 0] ?? 0;
  }
  return dots;
}

function countMargin(bits: Uint8Array): number {
  let dots = 0;
  for (let row = headerRows; row < height; row += 1) {
    const start = row * rowBytes;
    const isFoot = row >= height - marginRows;
    for (let at = 0; at < rowBytes; at += 1) {
      if (!isFoot && at === marginBytes) at = rowBytes - marginBytes;
      dots += blackDots[bits[start + at] ?? 0] ?? 0;
    }
  }
  return dots;
}

const rowStep = 4;
/** Letters of up to about 14 points have strokes narrower than this on either side. */
const dotStep = 3;
const weak = { from: 12, to: 56 };
/** Beside paper, and not within a photograph, where weak edges are everywhere. */
const paperFrom = 225;
/** Fewer strokes than these are a speck. */
const minStrokes = 150;

/** The share of pale strokes among all strokes on white paper, before the page is screened. */
export function measureFaint(grey: Uint8Array): number {
  let faint = 0;
  let strokes = 0;
  for (let row = headerRows; row < height; row += rowStep) {
    for (let at = row * width + dotStep; at < (row + 1) * width - dotStep; at += 1) {
      if (grey[at] === 255) continue;
      const contrast = contrastOfStroke(grey, at);
      if (contrast < weak.from) continue;
      strokes += 1;
      if (contrast <= weak.to) faint += 1;
    }
  }
  return strokes < minStrokes ? 0 : faint / strokes;
}

/** How dark a stroke on paper is; 0 for what is none, or its edge, which is pale in any ink. */
function contrastOfStroke(grey: Uint8Array, at: number): number {
  const level = grey[at] ?? 255;
  if (level > (grey[at - 1] ?? 255) || level > (grey[at + 1] ?? 255)) return 0;
  const paper = Math.min(grey[at - dotStep] ?? 255, grey[at + dotStep] ?? 255);
  return paper < paperFrom ? 0 : paper - level;
}
