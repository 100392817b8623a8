import type pg from 'pg';
import { z } from 'zod';
import type { Term } from '#lib/server/search/list-terms.ts';
import { toTermKey } from '#lib/server/search/write-terms.ts';
import { CopyTable } from './copy-table.ts';

const Rows = z.array(z.object({ id: z.number(), kind: z.string(), term: z.string() }));

/** The ids of terms, those that are there and those that come; nobody else may write meanwhile. */
export class TermIds {
  readonly #ids: Map<string, number>;
  readonly #table = new CopyTable('SearchTerm', ['id', 'kind', 'term']);
  #last: number;

  private constructor(ids: Map<string, number>) {
    this.#ids = ids;
    this.#last = [...ids.values()].reduce((highest, id) => Math.max(highest, id), 0);
  }

  static async load(client: pg.Client): Promise<TermIds> {
    await client.query('LOCK "SearchTerm" IN EXCLUSIVE MODE');
    const { rows } = await client.query('SELECT "id", "kind", "term" FROM "SearchTerm"');
    return new TermIds(new Map(Rows.parse(rows).map((row) => [toTermKey(row), row.id])));
  }

  listIds(terms: readonly Term[]): number[] {
    return terms.map((term) => this.#find(term));
  }

  #find(term: Term): number {
    const key = toTermKey(term);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#ids.set(key, this.#last);
    this.#table.add(this.#last, term.kind, term.term);
    return this.#last;
  }

  async flush(client: pg.Client): Promise<void> {
    await this.#table.flush(client);
  }

  /** The next one that Faxdesk makes has none of these ids. */
  async finish(client: pg.Client): Promise<void> {
    await client.query(`SELECT setval(pg_get_serial_sequence('"SearchTerm"', 'id'), $1)`, [
      Math.max(this.#last, 1),
    ]);
  }
}
