import { findDefaultLine } from './find-usual-line.ts';
import { requireFaxLine } from './require-fax-line.ts';

/**
 * The line that a fax goes out from: as asked for, or the office’s; null leaves it to the provider.
 * @throws {AppError} `invalid_sender`
 */
export async function chooseLine(typed: string | undefined): Promise<string | null> {
  return typed === undefined ? await findDefaultLine() : await requireFaxLine(typed);
}
