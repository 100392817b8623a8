import { recipientZone } from '#lib/shared/batches/batch-schedule.ts';
import { AppError } from '#lib/shared/errors.ts';
import { AnySendFaxFields, type SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { chooseCover, isOwnCover } from '../covers/choose-cover.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import type { DraftRow } from '../drafts/draft-row.ts';
import { printDraft } from '../drafts/print-draft.ts';
import { toDraft } from '../drafts/to-draft.ts';
import { toSendableDocuments } from '../drafts/to-sendable-documents.ts';
import { chooseLine } from '../fax-lines/choose-line.ts';
import { env } from '../env.ts';
import type { PreparedPrint } from '../faxes/send-fax.ts';
import { parseInput } from '../http/parse-input.ts';

/** One fax without its recipient, whose texts may name fields of the list. */
const BatchFields = AnySendFaxFields.omit({
  ...{ recipient: true, duplicateCheck: true },
  ...{ sendAt: true, sendAtZone: true, ignoreQuietHours: true },
});

export interface ComposedBatch {
  sender: string | null;
  title: string | undefined;
  /** `none`, `provider` or the id of a template. */
  cover: string;
  texts: Pick<SendFaxFields, 'coverTo' | 'coverFrom' | 'coverMessage'>;
  isTestMode: boolean;
  documents: readonly StoredDocument[];
  print: PreparedPrint;
}

/**
 * What all faxes of a batch have in common, its pages printed once.
 * @throws {AppError} `invalid_input`, `invalid_sender`, `files_missing`, `draft_incomplete`,
 *   `cover_…`, and why the pages can't be printed
 */
export async function composeBatch(
  actor: Actor,
  draft: DraftRow,
  { sendAt, sendAtZone }: Schedule,
): Promise<ComposedBatch> {
  const fields = parseFields(draft);
  const documents = toSendableDocuments(draft);
  if (documents.length === 0) throw new AppError('files_missing');
  const sender = await chooseLine(fields.sender);
  const { coverTo, coverFrom, coverMessage } = fields;
  const texts = { coverTo, coverFrom, coverMessage };
  const cover = await chooseCover({ cover: fields.cover, ...texts });
  const { pages } = toDraft(draft);
  // The line at the head of each page is printed once for all of them: by the office's clock.
  const zone = sendAtZone === recipientZone ? env().timeZone : sendAtZone;
  const time = sendAt === '' ? {} : { sendAt, sendAtZone: zone };
  return {
    sender,
    title: fields.title,
    cover: isOwnCover(cover) ? cover.templateId : cover,
    texts,
    isTestMode: fields.testMode,
    documents: documents.map(({ stored }) => stored),
    print: await printDraft({
      ...{ actor, fields: { ...fields, ...time }, documents },
      ...{ recipient: '', cover, pages },
    }),
  };
}

function parseFields({ testMode, ...draft }: DraftRow) {
  const { sender, title, cover, coverTo, coverFrom, coverMessage } = draft;
  const texts = { sender, title, cover, coverTo, coverFrom, coverMessage };
  return parseInput(BatchFields, { ...texts, testMode: String(testMode) }, 'invalid_input');
}
