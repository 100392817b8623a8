import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentError } from '../document-error.ts';
import { writeOfficeProfile } from './write-office-profile.ts';

/** Where soffice is looked for: this runs without an environment of its own. */
export const officePath = '/usr/local/bin:/usr/bin:/bin:/snap/bin:/opt/libreoffice/program';
const timeoutMs = 60_000;
const safeExtension = /^\.[a-z]{1,5}$/;

export interface ConvertedDocument {
  path: string;
  remove(): Promise<void>;
}

/** Lets LibreOffice print a document to PDF, with a profile of its own so that two never wait for each other. */
export async function convertOffice(path: string, name: string): Promise<ConvertedDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'fax-office-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const extension = extname(name).toLowerCase();
    const input = join(folder, `document${safeExtension.test(extension) ? extension : ''}`);
    await copyFile(path, input);
    await mkdir(join(folder, 'out'));
    await writeOfficeProfile(join(folder, 'profile'));
    await runOffice(folder, input);
    const converted = join(folder, 'out', 'document.pdf');
    await stat(converted).catch(() => {
      throw new DocumentError('document_broken', 'LibreOffice cannot read the document.');
    });
    return { path: converted, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function runOffice(folder: string, input: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const office = spawn(
    'soffice',
    [
      ...['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=${profile}`],
      ...['--convert-to', 'pdf', '--outdir', join(folder, 'out'), input],
    ],
    { detached: true, stdio: 'ignore', env: { NODE_ENV: 'production', PATH: officePath } },
  );
  return waitForOffice(office);
}

function waitForOffice(office: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    /** soffice is a script around soffice.bin: the group has to go, not the script alone. */
    const timer = setTimeout(() => {
      if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
    }, timeoutMs);
    office.once('error', () => {
      clearTimeout(timer);
      reject(new DocumentError('document_unsupported', 'Office documents need LibreOffice here.'));
    });
    office.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new DocumentError('document_broken', 'LibreOffice cannot read the document.'));
    });
  });
}
