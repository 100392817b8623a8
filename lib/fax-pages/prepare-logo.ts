import { z } from 'zod';
import { coverLogo } from './covers/logo.ts';
import { runIsolated } from './isolation/run-isolated.ts';

const timeoutMs = 30_000;
const preparedLogo = coverLogo.extend({ preview: z.base64() });

/**
 * Reads a PNG or JPEG, told by its content, and makes of it what covers print.
 * @throws {DocumentError} when it is none, or can't be read
 */
export async function prepareLogo(path: string): Promise<z.infer<typeof preparedLogo>> {
  return preparedLogo.parse(await runIsolated({ kind: 'logo', request: { path } }, timeoutMs));
}
