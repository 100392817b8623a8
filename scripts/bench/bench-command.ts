import { benchCallbacks } from './callbacks.ts';
import { benchFirstLoad } from './first-load.ts';
import { benchPages } from './pages.ts';
import { benchNearMisses } from './near-misses.ts';
import { benchThumbnails } from './thumbnails.ts';
import { benchUploadMemory } from './upload-memory.ts';

/** Ratios taken side by side in one run; no part of a build. */
const benches: Record<string, (report: (line: string) => void) => Promise<void>> = {
  callbacks: benchCallbacks,
  'first-load': benchFirstLoad,
  pages: benchPages,
  'near-miss': benchNearMisses,
  thumbnails: benchThumbnails,
  'upload-memory': benchUploadMemory,
};

const [, , ...asked] = process.argv;
const unknown = asked.find((name) => !Object.hasOwn(benches, name));
if (unknown) {
  console.error(`Unknown bench "${unknown}": there is ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await bench((line) => console.log(`  ${line}`));
}
