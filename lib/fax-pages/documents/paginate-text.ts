export interface Paginator {
  pages: string[][];
  push(text: string): void;
  finish(): string[][];
}

const tabStop = 8;
const combining = /^\p{M}$/u;
const invisible = /^[\u001b\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]$/;

/** Breaks text into lines at spaces, else at the column, and lines into pages; a form feed turns the page. */
export function createPaginator(columns: number, linesPerPage: number): Paginator {
  const pages: string[][] = [];
  let page: string[] = [];
  let line: string[] = [];
  let endedWithReturn = false;

  const endPage = () => {
    if (page.some((text) => text.trim() !== '')) pages.push(page);
    page = [];
  };
  const endLine = () => {
    page.push(line.join('').trimEnd());
    line = [];
    if (page.length === linesPerPage) endPage();
  };
  const addCell = (character: string) => {
    if (line.length >= columns) {
      const rest = character === ' ' ? [] : takeLastWord(line);
      endLine();
      line = rest;
      if (character === ' ') return;
    }
    line.push(character);
  };
  const controls: Record<string, () => void> = {
    '\n': () => {
      if (!endedWithReturn) endLine();
    },
    '\r': endLine,
    '\f': () => {
      if (line.length > 0) endLine();
      endPage();
    },
    '\t': () => {
      do line.push(' ');
      while (line.length % tabStop !== 0 && line.length < columns);
    },
  };
  const add = (character: string) => {
    const control = controls[character];
    if (control) control();
    else if (combining.test(character)) line.push((line.pop() ?? '') + character);
    else if (!invisible.test(character)) addCell(character);
    endedWithReturn = character === '\r';
  };
  return {
    pages,
    push(text) {
      for (const character of text) add(character);
    },
    finish() {
      if (line.length > 0) endLine();
      endPage();
      return pages;
    },
  };
}

/** Cuts the unfinished word off a full line, unless the line is one word. */
function takeLastWord(line: string[]): string[] {
  const space = line.lastIndexOf(' ');
  const isIndent = line.slice(0, space + 1).every((cell) => cell === ' ');
  return isIndent ? [] : line.splice(space + 1);
}
