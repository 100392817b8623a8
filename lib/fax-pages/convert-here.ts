import { copyFile } from 'node:fs/promises';
import { convertOffice } from './documents/convert-office.ts';
import type { ConvertRequest } from './isolation/job.ts';

/** Works in the calling process. Hostile documents are for `convertDocument`, which isolates it. */
export async function convertHere({ document, output }: ConvertRequest): Promise<void> {
  const converted = await convertOffice(document.path, document.name);
  try {
    await copyFile(converted.path, output);
  } finally {
    await converted.remove();
  }
}
