/** A Letter page at fine resolution: dots are not square (204 across, 196 down an inch). */
export const pageSize = {
  width: 1728,
  height: 2156,
  dotsPerInch: 204,
  linesPerInch: 196,
} as const;

/** The rows at the top where providers write their header: nothing of ours stands there. */
export const headerRows = 44;

const pointsPerInch = 72;

export const dotsPerPoint = pageSize.dotsPerInch / pointsPerInch;
export const linesPerPoint = pageSize.linesPerInch / pointsPerInch;

export const pagePoints = {
  width: pageSize.width / dotsPerPoint,
  height: pageSize.height / linesPerPoint,
} as const;

/** In dots of the page. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
