import { readdir, readFile } from 'node:fs/promises';

/** Of a process and all its descendants, in bytes. */
export async function sumMemory(pid: number): Promise<number> {
  const parents = await readParents();
  const family = new Set([pid]);
  // Parents have lower pids, but for a wrap-around; a second pass finds those.
  for (let pass = 0; pass < 3; pass += 1) {
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
  }
  const sizes = await Promise.all([...family].map(readProportionalSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function readParents(): Promise<Map<number, number>> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await Promise.all(
    names.map(async (name): Promise<[number, number]> => {
      const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
      return [Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)];
    }),
  );
  return new Map(entries);
}

async function readProportionalSize(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
}
