import { readBenchOptions, type BenchOptions } from './bench-options.ts';
import { benchCallbacks } from './callbacks.ts';
import { benchFirstLoad } from './first-load.ts';
import { benchHistoryExport } from './history-export.ts';
import { benchHistoryScroll } from './history-scroll.ts';
import { benchHistory } from './history.ts';
import { benchPages } from './pages.ts';
import { benchNearMisses } from './near-misses.ts';
import { benchThumbnails } from './thumbnails.ts';
import { benchUploadMemory } from './upload-memory.ts';

type Bench = (report: (line: string) => void, options: BenchOptions) => Promise<void>;

/** Ratios taken side by side in one run; no part of a build. */
const benches: Record<string, Bench> = {
  callbacks: benchCallbacks,
  'first-load': benchFirstLoad,
  history: benchHistory,
  'history-export': benchHistoryExport,
  'history-scroll': benchHistoryScroll,
  pages: benchPages,
  'near-miss': benchNearMisses,
  thumbnails: benchThumbnails,
  'upload-memory': benchUploadMemory,
};

const { names, options } = readBenchOptions(process.argv.slice(2));
const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (unknown) {
  console.error(`Unknown bench "${unknown}": there is ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}`);
  await bench((line) => console.log(`  ${line}`), options);
}
