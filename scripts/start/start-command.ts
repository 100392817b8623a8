import { env } from '#lib/server/env.ts';
import { runFaxdesk } from './run-faxdesk.ts';
import { runUntilStopped } from './run-until-stopped.ts';

const isDev = process.argv.includes('--dev');
await runUntilStopped((context) => runFaxdesk({ env: env(), isDev, ...context }));
