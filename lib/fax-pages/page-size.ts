/** A Letter page at fine resolution: dots are not square (204 across, 196 down an inch). */
export const pageSize = {
  width: 1728,
  height: 2156,
  dotsPerInch: 204,
  linesPerInch: 196,
} as const;

/** The sender's line stands in rows of its own; the document is fitted below it. */
export const headerRows = 44;

const pointsPerInch = 72;

export const dotsPerPoint = pageSize.dotsPerInch / pointsPerInch;
export const linesPerPoint = pageSize.linesPerInch / pointsPerInch;

export const pagePoints = {
  width: pageSize.width / dotsPerPoint,
  height: pageSize.height / linesPerPoint,
} as const;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a sheet of the given size in points comes to lie: shrunk to fit, never enlarged beyond `maxScale`. */
export function fitBelowHeader(width: number, height: number, maxScale: number): Box {
  const room = pageSize.height - headerRows;
  const scale = Math.min(
    pageSize.width / (width * dotsPerPoint),
    room / (height * linesPerPoint),
    maxScale,
  );
  const fittedWidth = Math.max(1, Math.round(width * dotsPerPoint * scale));
  const fittedHeight = Math.max(1, Math.round(height * linesPerPoint * scale));
  return {
    left: Math.floor((pageSize.width - fittedWidth) / 2),
    top: headerRows,
    width: fittedWidth,
    height: fittedHeight,
  };
}
