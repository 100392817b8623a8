interface Row {
  faxId: string;
}

/**
 * While a person reads, rows that come in above wait. `shown` holds the ids that stood there when
 * reading began; what stands before the first of them is new. Older pages come after and may show.
 */
export function holdNewRows<T extends Row>(
  rows: readonly T[],
  shown: ReadonlySet<string> | null,
): { visible: readonly T[]; waiting: number } {
  if (!shown || shown.size === 0) return { visible: rows, waiting: 0 };
  const first = rows.findIndex((row) => shown.has(row.faxId));
  return first <= 0
    ? { visible: rows, waiting: 0 }
    : { visible: rows.slice(first), waiting: first };
}
