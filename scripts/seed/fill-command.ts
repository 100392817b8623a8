import { runToEnd } from '../processes/to-sentence.ts';
import { readOptions } from './read-options.ts';
import { seedHistory } from './seed-history.ts';

await runToEnd(() => seedHistory(readOptions(process.argv.slice(2)), (line) => console.log(line)));
process.exit();
