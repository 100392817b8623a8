import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How the process was started; '' when that can't be known. */
export async function readCommandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') {
      const text = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8');
      return text.replaceAll('\0', ' ');
    }
    const { stdout } = await run('ps', ['-p', String(pid), '-o', 'command=']);
    return stdout;
  } catch {
    return '';
  }
}
