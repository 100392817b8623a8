/** Files travel one after the other: how much of each is sent, from 0 to 1, out of the sum. */
export function toFileProgress(sentBytes: number, sizes: readonly number[]): number[] {
  let before = 0;
  return sizes.map((size) => {
    const sent = Math.min(Math.max(sentBytes - before, 0), size);
    before += size;
    return size === 0 ? 1 : sent / size;
  });
}
