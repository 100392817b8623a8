import type { Pen, TextStyle } from '../pdfium/create-typesetter.ts';

/** Breaks text into lines no wider than `room` points: at spaces, and inside a word that is wider. */
export function wrapText(pen: Pen, text: string, style: TextStyle, room: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of toPieces(pen, paragraph, style, room)) {
      const candidate = line === '' ? piece : `${line} ${piece}`;
      if (pen.width(candidate, style) <= room) {
        line = candidate;
        continue;
      }
      lines.push(line);
      line = piece;
    }
    return [...lines, line];
  });
}

function toPieces(pen: Pen, paragraph: string, style: TextStyle, room: number): string[] {
  const words = paragraph.split(/[ \t]+/).filter((word) => word !== '');
  return words.flatMap((word) => {
    const pieces: string[] = [];
    let piece = '';
    for (const character of word) {
      if (piece !== '' && pen.width(piece + character, style) > room) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
    return [...pieces, piece];
  });
}
