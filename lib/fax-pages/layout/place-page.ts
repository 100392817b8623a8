import type { PageChange } from '../page-change.ts';
import {
  type Box,
  dotsPerPoint,
  headerRows,
  linesPerPoint,
  pagePoints,
  pageSize,
} from '../page-size.ts';

/** Where a whole sheet comes to lie on the fax page; it may reach beyond what is shown of it. */
export interface Placement extends Box {
  /** Quarter turns clockwise; width and height are those after the turn. */
  turns: number;
  /** What of the fax page it may fill. */
  clip: Box;
  /** 1 when it is printed at its own size. */
  scale: number;
}

/** A sheet's size in points. */
export interface SheetSize {
  width: number;
  height: number;
}

/** Machines leave out about four millimetres at the sides and the foot. */
const insetDots = 36;
/** So much of its length is on both pages of a split sheet: no line is lost to the cut. */
const overlap = 0.02;
const samePoints = 0.2;
const worthwhile = 1.1;

/**
 * Where a sheet is printed below `topRows`: one fax page, or two when it is split. A sheet that lies
 * on its side is turned upright, and none is enlarged.
 */
export function placePage(size: SheetSize, change: PageChange, topRows: number): Placement[] {
  const room = toRoom(change, topRows);
  const turns = (change.rotate / 90 + (mustTurn(size, change) ? 1 : 0)) % 4;
  const turned = turns % 2 === 0 ? size : { width: size.height, height: size.width };
  if (change.layout === 'split') return split(turned, turns, room);
  if (isFaxPage(turned) && change.layout === 'fit' && topRows <= headerRows) {
    const whole = { left: 0, top: 0, width: pageSize.width, height: pageSize.height };
    return [{ ...whole, turns, clip: whole, scale: 1 }];
  }
  const scale = toScale(turned, room);
  const [width, height] = [toDots(turned.width, scale), toLines(turned.height, scale)];
  const left = room.left + Math.floor((room.width - width) / 2);
  return [{ left, top: room.top, width, height, turns, clip: room, scale }];
}

/** Whether two halves of a sheet are printed larger than the whole of it, so that one sees it. */
export function isLargerOnTwo(size: SheetSize, change: PageChange, topRows: number): boolean {
  const [now] = placePage(size, change, topRows);
  const [half] = placePage(size, { ...change, layout: 'split' }, topRows);
  return (half?.scale ?? 0) > (now?.scale ?? 0) * worthwhile;
}

/** Halves keep clear of the margins: a page that is split needs no second remedy. */
function toRoom({ layout }: PageChange, top: number): Box {
  const inset = layout === 'fit' ? 0 : insetDots;
  return {
    left: inset,
    top,
    width: pageSize.width - 2 * inset,
    height: pageSize.height - top - inset,
  };
}

/** A split sheet stays as it is: its halves stand upright. */
function mustTurn({ width, height }: SheetSize, { layout }: PageChange): boolean {
  return layout !== 'split' && width > height;
}

/**
 * A page that has been a fax page before keeps its dots: a provider's rows are free already. Those of
 * the sender's line below them are not: there it is fitted as any other.
 */
function isFaxPage({ width, height }: SheetSize): boolean {
  return (
    Math.abs(width - pagePoints.width) < samePoints &&
    Math.abs(height - pagePoints.height) < samePoints
  );
}

function toScale({ width, height }: SheetSize, room: Box): number {
  return Math.min(room.width / (width * dotsPerPoint), room.height / (height * linesPerPoint), 1);
}

function toDots(points: number, scale: number): number {
  return Math.max(1, Math.round(points * dotsPerPoint * scale));
}

function toLines(points: number, scale: number): number {
  return Math.max(1, Math.round(points * linesPerPoint * scale));
}

/** The two halves across the longer side, each as large as the page allows. */
function split(size: SheetSize, turns: number, room: Box): Placement[] {
  const share = 0.5 + overlap / 2;
  const isWide = size.width > size.height;
  const half = isWide
    ? { width: size.width * share, height: size.height }
    : { width: size.width, height: size.height * share };
  const scale = toScale(half, room);
  const whole = { width: toDots(size.width, scale), height: toLines(size.height, scale) };
  const shown = { width: toDots(half.width, scale), height: toLines(half.height, scale) };
  const left = room.left + Math.floor((room.width - shown.width) / 2);
  const clip = { left, top: room.top, ...shown };
  const second = isWide
    ? { left: left - (whole.width - shown.width), top: room.top }
    : { left, top: room.top - (whole.height - shown.height) };
  return [
    { left, top: room.top, ...whole, turns, clip, scale },
    { ...second, ...whole, turns, clip, scale },
  ];
}
