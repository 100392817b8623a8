import { headerRows, pageSize } from '../page-size.ts';
import { squareSize } from '../raster/create-screener.ts';

/** What can be seen of a printed page. */
export interface PrintMeasures {
  /** Black dots, as a share of the page from 0 to 1. */
  ink: number;
  /** The part of the page that is nearly solid black, from 0 to 1. */
  solid: number;
  /** Whether something is printed where machines leave out: four millimetres at sides and foot. */
  hasInkAtMargin: boolean;
}

const { width, height } = squareSize;
const squareDots = 64;
/** Solid is looked for in tiles of four by four squares: letters are smaller. */
const tile = 4;
const solidDots = 0.92 * tile * tile * squareDots;
const firstRow = Math.ceil(headerRows / 8);
const margin = 4;
/** Specks of a scan's edge are no content. */
const minMarginDots = 160;

/** Looks at a print by the black dots of its squares, below the sender's line. */
export function measurePrint(squares: Uint8Array): PrintMeasures {
  let ink = 0;
  let atMargin = 0;
  for (let row = firstRow; row < height; row += 1) {
    const isFoot = row >= height - margin;
    for (let column = 0; column < width; column += 1) {
      const dots = squares[row * width + column] ?? 0;
      ink += dots;
      if (isFoot || column < margin || column >= width - margin) atMargin += dots;
    }
  }
  return {
    ink: ink / (pageSize.width * pageSize.height),
    solid: shareOfSolid(squares),
    hasInkAtMargin: atMargin > minMarginDots,
  };
}

function shareOfSolid(squares: Uint8Array): number {
  let solid = 0;
  let tiles = 0;
  for (let top = firstRow; top + tile <= height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      tiles += 1;
      if (countTile(squares, top, left) > solidDots) solid += 1;
    }
  }
  return solid / tiles;
}

function countTile(squares: Uint8Array, top: number, left: number): number {
  let dots = 0;
  for (let row = top; row < top + tile; row += 1) {
    for (let at = row * width + left; at < row * width + left + tile; at += 1) {
      dots += squares[at] ?? 0;
    }
  }
  return dots;
}
