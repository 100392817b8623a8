import { randomBytes } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ApiError } from '../http/api-error.ts';
import type { UploadedFile } from '../http/read-upload.ts';
import { tooManyInFlight } from '../http/refuse.ts';
import type { Behaviour } from '../line/number-plan.ts';
import type { Sandbox } from '../sandbox.ts';
import { syncFolder } from '../state/journal.ts';
import type { State } from '../state/open-state.ts';
import type { FaxRecord, Settings } from '../state/records.ts';
import { recordTaken } from './record-taken.ts';
import type { SendRequest } from './send-request.ts';

export interface AcceptedSend {
  request: SendRequest;
  sender: string | null;
  behaviour: Behaviour;
  files: UploadedFile[];
}

/** From here on the fax is the provider's: it lies on the disk before anybody is told. */
export async function takeFax(sandbox: Sandbox, accepted: AcceptedSend): Promise<FaxRecord> {
  const { state } = sandbox;
  for (const file of accepted.files) {
    await rename(file.path, join(state.folders.documents, file.sha256));
  }
  await syncFolder(state.folders.documents);
  // Looked at in the same breath as the fax is taken: two sends can't both have the last place.
  if (countInFlight(state) >= state.settings().maxFaxes) {
    throw new ApiError('max_faxes', tooManyInFlight);
  }
  const fax = toFaxRecord(sandbox, accepted);
  state.faxes.put(fax.faxId, fax);
  await state.flush();
  await recordTaken(state, fax);
  return fax;
}

function countInFlight(state: State): number {
  return state.faxes.values().filter((fax) => fax.statusCode === 'transmitting').length;
}

function toFaxRecord(
  { state, clock }: Sandbox,
  { request, sender, behaviour, files }: AcceptedSend,
): FaxRecord {
  const { outcome } = behaviour;
  const name = files[0]?.name ?? '';
  return {
    faxId: randomBytes(20).toString('hex'),
    title: request.title ?? name.slice(0, name.length - extname(name).length),
    recipient: request.recipient,
    sender,
    testMode: request.test_mode,
    coverTo: request.cover_page_to,
    coverFrom: request.cover_page_from,
    coverMessage: request.cover_page_message,
    documents: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    createdAtMs: clock.nowMs(),
    takenAtMs: Date.now(),
    endsAtMs: null,
    sentAtMs: null,
    statusCode: 'transmitting',
    outcome,
    heldFor: outcome === 'on_hold' ? 'number' : findHold(state.settings(), request.test_mode),
    callbacks: behaviour.callbacks,
    pageBytes: null,
    isDeleted: false,
  };
}

function findHold(settings: Settings, testMode: boolean): FaxRecord['heldFor'] {
  if (!settings.isConfirmed) return 'unconfirmed';
  return settings.pagesLeft <= 0 && !testMode ? 'pages' : null;
}
