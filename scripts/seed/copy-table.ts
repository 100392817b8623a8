import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | Date | null | readonly number[];

/** Gathers rows of a table and writes them by COPY, a stretch at a time. */
export class CopyTable {
  readonly #target: string;
  #lines: string[] = [];

  constructor(table: string, columns: readonly string[]) {
    const list = columns.map((column) => `"${column}"`).join(', ');
    this.#target = `"${table}" (${list})`;
  }

  add(...cells: readonly Cell[]): void {
    this.#lines.push(`${cells.map(toText).join('\t')}\n`);
  }

  async flush(client: pg.Client): Promise<void> {
    const copy = client.query(copyFrom(`COPY ${this.#target} FROM STDIN`));
    const lines = this.#lines;
    this.#lines = [];
    await pipeline(Readable.from(inPieces(lines)), copy);
  }
}

/** A write for each row would cost more than the row. */
function* inPieces(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += 500) yield lines.slice(at, at + 500).join('');
}

function toText(cell: Cell): string {
  if (cell === null) return String.raw`\N`;
  if (typeof cell === 'string') return escape(cell);
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'object' ? `{${cell.join(',')}}` : String(cell);
}

function escape(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text
        .replaceAll('\\', String.raw`\\`)
        .replaceAll('\t', String.raw`\t`)
        .replaceAll('\n', String.raw`\n`)
        .replaceAll('\r', String.raw`\r`)
    : text;
}
