import type pg from 'pg';
import { CopyTable } from './copy-table.ts';

const faxColumns = [
  ...['id', 'direction', 'status', 'statusCode', 'isPartial', 'statusChangedAt'],
  ...['nextAttemptAt', 'recipient', 'recipientKind', 'sender', 'title'],
  ...['coverTo', 'coverFrom', 'coverMessage', 'pages', 'terms', 'createdAt'],
  ...['scheduledAt', 'scheduledZone', 'cancelledAt', 'deletedAt', 'createdById', 'batchId'],
  'hasNotes',
];
const attemptColumns = [
  ...['id', 'faxId', 'number', 'reference', 'state', 'recipient', 'providerFaxId', 'errorName'],
  ...['askedAt', 'callBefore', 'answeredAt', 'onLineSince', 'endedAt', 'settleAfter', 'asOf'],
  ...['nextPollAt', 'providerCopyDeletedAt'],
];

/** The tables of the history, in the order in which they refer to each other. */
export class HistoryTables {
  readonly batches = new CopyTable('Batch', [
    ...['id', 'name', 'status', 'listed', 'total', 'sender', 'title', 'cover', 'isTestMode'],
    ...['createdAt', 'preparedAt', 'createdById'],
  ]);
  readonly faxes = new CopyTable('Fax', faxColumns);
  readonly batchRecipients = new CopyTable('BatchRecipient', [
    ...['batchId', 'position', 'recipient', 'kind', 'name', 'values', 'faxId'],
  ]);
  readonly faxDocuments = new CopyTable('FaxDocument', ['faxId', 'position', 'documentId', 'name']);
  readonly attempts = new CopyTable('Attempt', attemptColumns);
  readonly transmissions = new CopyTable('Transmission', [
    ...['attemptId', 'position', 'recipient', 'sender', 'statusCode', 'sentAt', 'asOf', 'source'],
  ]);
  readonly events = new CopyTable('FaxEvent', [
    ...['id', 'faxId', 'type', 'at', 'actorKind', 'actorId', 'attemptNumber', 'statusCode'],
    ...['nextAttemptAt', 'before', 'after'],
  ]);
  readonly faxTags = new CopyTable('FaxTag', [
    ...['faxId', 'tagId', 'createdAt', 'status', 'statusCode', 'direction', 'createdById'],
    ...['sender', 'batchId', 'deletedAt', 'hasNotes'],
  ]);
  readonly cases = new CopyTable('FaxCase', [
    ...['id', 'faxId', 'cause', 'destination', 'state', 'openedAt', 'attempts'],
    ...['doneAt', 'doneById', 'doneReason', 'version'],
  ]);
  readonly notes = new CopyTable('CaseNote', [
    ...['id', 'caseId', 'authorId', 'text', 'mentions', 'isForSender', 'at'],
  ]);

  async flush(client: pg.Client): Promise<void> {
    await this.batches.flush(client);
    await this.faxes.flush(client);
    await this.batchRecipients.flush(client);
    await this.faxDocuments.flush(client);
    await this.attempts.flush(client);
    await this.transmissions.flush(client);
    await this.events.flush(client);
    await this.faxTags.flush(client);
    await this.cases.flush(client);
    await this.notes.flush(client);
  }
}

/** Their names: what is without indexes while it is filled. */
export const historyTables = [
  ...['Batch', 'Fax', 'BatchRecipient', 'FaxDocument', 'Attempt', 'Transmission', 'FaxEvent'],
  ...['FaxTag', 'FaxCase', 'CaseNote', 'SearchTerm'],
];
