import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { officePath } from './convert-office.ts';

/** Whether LibreOffice is on this machine, where it is looked for. */
export function hasOffice(): boolean {
  return officePath.split(':').some((folder) => isProgram(join(folder, 'soffice')));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
