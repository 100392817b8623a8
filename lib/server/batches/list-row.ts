import type { MergeValues } from '#lib/shared/batches/merge-fields.ts';

/** A row of the list as it came: right or wrong. */
export interface ListRow {
  /** As typed. */
  recipient: string;
  name: string | null;
  values: MergeValues;
}

export interface RecipientList {
  rows: ListRow[];
  /** The fields that its rows have, as people write them. */
  fields: string[];
}
