export interface Paginator {
  pages: string[][];
  push(text: string): void;
  finish(): string[][];
}

const tabStop = 8;
const combining = /^\p{M}$/u;
const invisible = /^[\u001b\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]$/;

/** Breaks text into lines at spaces, else at the column, and lines into pages; a form feed turns the page. */
export function createPaginator(columns: number, linesPerPage: number): Paginator {
  return new TextPaginator(columns, linesPerPage);
}

class TextPaginator implements Paginator {
  readonly pages: string[][] = [];
  readonly #columns: number;
  readonly #linesPerPage: number;
  readonly #controls: Record<string, () => void> = {
    '\n': () => this.#endUnixLine(),
    '\r': () => this.#endLine(),
    '\v': () => this.#endLine(),
    '\f': () => this.#endPage(),
    '\t': () => this.#tab(),
  };
  #page: string[] = [];
  #line: string[] = [];
  #endedWithReturn = false;

  constructor(columns: number, linesPerPage: number) {
    this.#columns = columns;
    this.#linesPerPage = linesPerPage;
  }

  push(text: string): void {
    for (const character of text) this.#add(character);
  }

  finish(): string[][] {
    this.#endPage();
    return this.pages;
  }

  #add(character: string): void {
    const control = this.#controls[character];
    if (control) control();
    else if (!invisible.test(character)) this.#addVisible(character);
    this.#endedWithReturn = character === '\r';
  }

  #addVisible(character: string): void {
    if (combining.test(character)) this.#line.push((this.#line.pop() ?? '') + character);
    else this.#addCell(character);
  }

  #addCell(character: string): void {
    if (this.#line.length >= this.#columns) {
      const rest = character === ' ' ? [] : takeLastWord(this.#line);
      this.#endLine();
      this.#line = rest;
      if (character === ' ') return;
    }
    this.#line.push(character);
  }

  #tab(): void {
    do this.#line.push(' ');
    while (this.#line.length % tabStop !== 0 && this.#line.length < this.#columns);
  }

  #endUnixLine(): void {
    if (!this.#endedWithReturn) this.#endLine();
  }

  #endLine(): void {
    this.#page.push(this.#line.join('').trimEnd());
    this.#line = [];
    if (this.#page.length === this.#linesPerPage) this.#storePage();
  }

  #endPage(): void {
    if (this.#line.length > 0) this.#endLine();
    this.#storePage();
  }

  #storePage(): void {
    if (this.#page.some((text) => text.trim() !== '')) this.pages.push(this.#page);
    this.#page = [];
  }
}

/** Cuts the unfinished word off a full line, unless the line is one word. */
function takeLastWord(line: string[]): string[] {
  const space = line.lastIndexOf(' ');
  const isIndent = line.slice(0, space + 1).every((cell) => cell === ' ');
  return isIndent ? [] : line.splice(space + 1);
}
