import type { z } from 'zod';

export interface Table<T> {
  get(key: string): T | undefined;
  values(): T[];
  entries(): [string, T][];
  size(): number;
  put(key: string, value: T): void;
  delete(key: string): void;
}

/** A table that can also take back what the journal says about it. */
export interface ReplayableTable<T> extends Table<T> {
  replay(key: string, value: unknown): void;
  toLines(): string[];
  keys(): string[];
}

type Append = (line: string) => void;

/** Records by key, in memory; each change is appended as a line, without a value where it is a deletion. */
export function createTable<T>(
  name: string,
  schema: z.ZodType<T>,
  append: Append,
): ReplayableTable<T> {
  const records = new Map<string, T>();
  const toLine = (key: string, value?: T) => JSON.stringify({ table: name, key, value });
  return {
    get: (key) => records.get(key),
    values: () => Array.from(records.values()),
    entries: () => Array.from(records),
    size: () => records.size,
    put(key, value) {
      records.set(key, value);
      append(toLine(key, value));
    },
    delete(key) {
      if (records.delete(key)) append(toLine(key));
    },
    replay(key, value) {
      if (value === undefined) records.delete(key);
      else records.set(key, schema.parse(value));
    },
    toLines: () => Array.from(records, ([key, value]) => toLine(key, value)),
    keys: () => Array.from(records.keys()),
  };
}
