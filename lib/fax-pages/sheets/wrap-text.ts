import type { Measure, TextStyle } from '../pdfium/create-typesetter.ts';

/** Breaks text into lines no wider than `room` points: at spaces, and inside a word that is wider. */
export function wrapText(measure: Measure, text: string, style: TextStyle, room: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of toPieces(measure, paragraph, style, room)) {
      const candidate = line === '' ? piece : `${line} ${piece}`;
      if (measure(candidate, style) <= room) {
        line = candidate;
        continue;
      }
      lines.push(line);
      line = piece;
    }
    return [...lines, line];
  });
}

function toPieces(measure: Measure, paragraph: string, style: TextStyle, room: number): string[] {
  const words = paragraph.split(/[ \t]+/).filter((word) => word !== '');
  return words.flatMap((word) => {
    const pieces: string[] = [];
    let piece = '';
    for (const character of word) {
      if (piece !== '' && measure(piece + character, style) > room) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
    return [...pieces, piece];
  });
}
