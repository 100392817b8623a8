import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/processes/run-command.ts';
import { toChildEnv } from '../scripts/processes/environment.ts';
import { liftRateLimit } from '../scripts/test/lift-rate-limit.ts';
import { serverSettings } from './server-settings.ts';

// The real supervisor, as `npm start` runs it, over a data directory that is gone afterwards.
const [, , port = ''] = process.argv;
const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-e2e-'));
const child = spawn(process.execPath, ['scripts/start/start-command.ts'], {
  cwd: root,
  env: toChildEnv({ ...serverSettings, PORT: port, FAXDESK_DATA_DIR: dataDir }),
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => child.kill('SIGTERM'));
child.once('exit', (code) => {
  void rm(dataDir, { recursive: true, force: true }).then(() => process.exit(code ?? 1));
});
await liftRateLimit(dataDir);
