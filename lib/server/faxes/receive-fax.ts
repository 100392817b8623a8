import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { receiveDocuments, type ReceivedForm } from '../documents/receive-documents.ts';
import { storeDocuments } from '../documents/store-documents.ts';
import { env } from '../env.ts';
import { requireFaxLine } from '../fax-lines/require-fax-line.ts';
import { parseInput } from '../http/parse-input.ts';
import { removeTemporaryFile } from '../storage/temporary-files.ts';
import { claimIdempotencyKey, findClaimedFax } from './claim-idempotency-key.ts';
import { readFax } from './read-fax.ts';
import { sendFax } from './send-fax.ts';

/** Printable ASCII, as the draft of the Idempotency-Key header has it. */
const IdempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/, 'The Idempotency-Key has 1 to 200 printable characters.')
  .nullable();

/**
 * `POST /api/faxes`: reads the form, stores its documents, takes the fax in.
 * @throws {AppError} for each way in which the form can be wrong; what was stored is collected later
 */
export async function receiveFax(actor: Actor, request: Request): Promise<Fax> {
  const key = parseInput(IdempotencyKey, request.headers.get('idempotency-key'), 'invalid_input');
  const form = await receiveForm(request);
  const input = await parseFields(form);
  const documents = await storeDocuments(form.files);
  const asked = { actor, key, input, documents };
  const earlier = await findClaimedFax(db(), asked);
  if (earlier) return await readFax(earlier);
  return await sendFax({
    actor,
    input,
    documents,
    claim: (tx, faxId) => claimIdempotencyKey(tx, { ...asked, faxId }),
  });
}

async function receiveForm(request: Request): Promise<ReceivedForm> {
  if (!request.body) throw new AppError('malformed_request');
  const contentType = request.headers.get('content-type') ?? '';
  return await receiveDocuments({
    contentType,
    body: request.body,
    maxBytes: env().faxLimits.maxBytes,
  });
}

async function parseFields(form: ReceivedForm): Promise<SendFaxFields> {
  try {
    if (form.files.length === 0)
      throw new AppError('files_missing', { fields: { files: 'Add a file.' } });
    const input = parseInput(SendFaxFields, form.fields, 'invalid_input');
    if (input.sender !== undefined) await requireFaxLine(input.sender);
    return input;
  } catch (error) {
    await Promise.all(form.files.map((file) => removeTemporaryFile(file.temporaryPath)));
    throw error;
  }
}
