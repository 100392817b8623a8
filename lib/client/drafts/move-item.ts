/** The items with one of them in another place; the same items when there is no such place. */
export function moveItem<T>(items: readonly T[], fromIndex: number, toIndex: number): readonly T[] {
  const item = items[fromIndex];
  if (item === undefined || toIndex < 0 || toIndex >= items.length) return items;
  return items.toSpliced(fromIndex, 1).toSpliced(toIndex, 0, item);
}
