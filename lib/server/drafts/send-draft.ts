import { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { SendDraftBody } from '#lib/shared/drafts/send-draft-body.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { chooseCover } from '../covers/choose-cover.ts';
import { readFax } from '../faxes/read-fax.ts';
import { sendFax } from '../faxes/send-fax.ts';
import { parseInput } from '../http/parse-input.ts';
import { claimDraft } from './claim-draft.ts';
import type { DraftRow } from './draft-row.ts';
import { holdDraft } from './hold-draft.ts';
import { isSent } from './is-sent.ts';
import { printDraft } from './print-draft.ts';
import { readSettled, requireSeen } from './read-settled.ts';
import { requireDraft } from './require-draft.ts';
import { toDraft } from './to-draft.ts';
import { divideDocuments } from './to-sendable-documents.ts';

interface SendDraft {
  actor: Actor;
  input: SendDraftBody & { draftId: string };
}

/**
 * Makes the draft a fax, once: a repeat answers the same fax, and a concurrent one waits for it.
 * @throws {AppError} `not_found`, `draft_sent` when it went to many, `draft_changed` when it is not what the person saw,
 *   `draft_incomplete`, why a document was refused, and all that `sendFax` throws
 */
export async function sendDraft({ actor, input }: SendDraft): Promise<Fax> {
  const { id, faxId } = await requireDraft(actor, input.draftId);
  if (faxId !== null) return await readFax(faxId);
  return await holdDraft(id, () => printAndSend({ actor, input }));
}

async function printAndSend({ actor, input }: SendDraft): Promise<Fax> {
  const draft = await readSettled(actor, input.draftId);
  if (draft.faxId !== null) return await readFax(draft.faxId);
  if (isSent(draft)) throw new AppError('draft_sent');
  requireSeen(draft, input);
  const fields = parseFields(draft, input);
  const { kept: documents, leftOut } = divideDocuments(draft);
  const { pages } = toDraft(draft);
  const recipient = fields.recipient.value;
  const cover = await chooseCover(fields);
  return await sendFax({
    actor,
    input: fields,
    documents: documents.map(({ stored }) => stored),
    print: await printDraft({ actor, fields, documents, recipient, pages, cover }),
    leftOut,
    parentId: draft.parentFaxId,
    claim: (tx, faxId) => claimDraft(tx, { actor, draft, faxId }),
  });
}

function parseFields(draft: DraftRow, wish: SendDraftBody): SendFaxFields {
  const { testMode, ...texts } = DraftFields.parse(draft);
  const switches = {
    testMode: String(testMode),
    duplicateCheck: String(!wish.isDuplicateMeant),
    ignoreQuietHours: String(wish.isQuietMeant),
  };
  return parseInput(SendFaxFields, { ...texts, ...switches }, 'invalid_input');
}
