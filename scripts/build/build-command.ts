import { CommandError } from '../processes/run-command.ts';
import { buildWeb } from './build-web.ts';

try {
  const wasBuilt = await buildWeb(() => console.log('Building …'));
  console.log(wasBuilt ? 'Built.' : 'The build is current.');
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.output);
  console.error(error.message);
  process.exitCode = 1;
}
