import type { TextStyle } from '../pdfium/create-typesetter.ts';

/** Something at its place, in points from the upper left corner. */
export type SheetMark =
  | { kind: 'text'; text: string; style: TextStyle; x: number; baseline: number }
  | { kind: 'rule'; x: number; y: number; width: number; height: number }
  | { kind: 'logo'; x: number; y: number; width: number; height: number };

/** What may not be torn apart: one line, mostly. Its marks are measured from its own top. */
export interface Piece {
  height: number;
  marks: SheetMark[];
}

export function moveDown(marks: readonly SheetMark[], by: number): SheetMark[] {
  return marks.map((mark) =>
    mark.kind === 'text' ? { ...mark, baseline: mark.baseline + by } : { ...mark, y: mark.y + by },
  );
}
