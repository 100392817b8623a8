import type pg from 'pg';
import { weighUse } from '#lib/server/recipients/record-use.ts';
import type { Destination } from './office.ts';

interface Use {
  kind: string;
  faxes: number;
  weight: number;
  lastFaxedAt: Date;
}

/** Counts how much each number is faxed, as sending does. */
export class NumberUses {
  readonly #uses = new Map<string, Use>();

  add({ number, kind }: Destination, at: Date): void {
    const weight = weighUse(at);
    const use = this.#uses.get(number);
    if (!use) {
      this.#uses.set(number, { kind, faxes: 1, weight, lastFaxedAt: at });
      return;
    }
    use.faxes += 1;
    use.weight = addWeights(use.weight, weight);
    use.lastFaxedAt = at;
  }

  /** Adds them to what was counted before. */
  async write(client: pg.Client): Promise<void> {
    const given = [...this.#uses].map(([number, use]) => ({ number, ...use }));
    await client.query(
      `INSERT INTO "FaxedNumber" AS used ("number", "kind", "faxes", "weight", "lastFaxedAt")
       SELECT * FROM jsonb_to_recordset($1) AS given("number" text, "kind" text, "faxes" int,
         "weight" float8, "lastFaxedAt" timestamptz)
       ON CONFLICT ("number") DO UPDATE SET
         "faxes" = used."faxes" + excluded."faxes",
         "weight" = greatest(used."weight", excluded."weight"),
         "lastFaxedAt" = greatest(used."lastFaxedAt", excluded."lastFaxedAt")`,
      [JSON.stringify(given)],
    );
  }
}

/** The logarithm of a sum, of the logarithms of both. */
function addWeights(left: number, right: number): number {
  return Math.max(left, right) + Math.log2(1 + 2 ** -Math.abs(left - right));
}
