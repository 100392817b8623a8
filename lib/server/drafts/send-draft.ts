import { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { SendDraftBody } from '#lib/shared/drafts/send-draft-body.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { readFax } from '../faxes/read-fax.ts';
import { sendFax } from '../faxes/send-fax.ts';
import { parseInput } from '../http/parse-input.ts';
import type { DraftRow } from './draft-row.ts';
import { lockDraft } from './lock-draft.ts';
import { printDraft } from './print-draft.ts';
import { requireDraft } from './require-draft.ts';
import { toDraft } from './to-draft.ts';
import { toSendableDocuments } from './to-sendable-documents.ts';

interface SendDraft {
  actor: Actor;
  input: SendDraftBody & { draftId: string };
}

/**
 * Makes the draft a fax, once: a repeat answers the same fax, and a concurrent one waits for it.
 * @throws {AppError} `not_found`, `draft_changed` when another version than the given one is there,
 *   `draft_incomplete`, why a document was refused, and all that `sendFax` throws
 */
export async function sendDraft({ actor, input }: SendDraft): Promise<Fax> {
  const draft = await readSettled(actor, input.draftId);
  if (draft.faxId !== null) return await readFax(draft.faxId);
  requireVersion(draft, input.version ?? draft.version);
  const fields = parseFields(draft, input);
  const documents = toSendableDocuments(draft);
  return await sendFax({
    actor,
    input: fields,
    documents: documents.map(({ stored }) => stored),
    print: await printDraft({ actor, fields, documents, pages: toDraft(draft).pages }),
    parentId: draft.parentFaxId,
    claim: (tx, faxId) => claimDraft(tx, actor, draft, faxId),
  });
}

/** Row and documents of one moment: never while another send takes the documents away. */
function readSettled(actor: Actor, draftId: string): Promise<DraftRow> {
  return inTransaction(async (tx) => {
    await lockDraft(tx, draftId);
    return await requireDraft(actor, draftId, tx);
  });
}

function requireVersion(draft: DraftRow, version: number): void {
  if (draft.version !== version) throw new AppError('draft_changed', { current: toDraft(draft) });
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

/** The row's lock makes a concurrent send wait. What was sent no longer holds its documents. */
async function claimDraft(
  tx: Transaction,
  actor: Actor,
  { id, version }: DraftRow,
  faxId: string,
): Promise<string | null> {
  await lockDraft(tx, id);
  const now = await requireDraft(actor, id, tx);
  if (now.faxId !== null) return now.faxId;
  requireVersion(now, version);
  await tx.draft.update({ where: { id }, data: { faxId, pages: [] }, select: { id: true } });
  await tx.draftDocument.deleteMany({ where: { draftId: id } });
  return null;
}
