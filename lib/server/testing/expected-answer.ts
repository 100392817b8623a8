/** The faxes, the batches, the drafts with an upload each, the contact, the group, the case and the person that a combination acts on. */
export type Fixture = Record<
  | 'contactId'
  | 'caseId'
  | 'favouriteId'
  | 'privateView'
  | 'sharedView'
  | 'tagId'
  | 'scheduledFax'
  | 'groupId'
  | 'staffFax'
  | 'adminFax'
  | 'userId'
  | 'staffBatch'
  | 'adminBatch'
  | 'staffDraft'
  | 'adminDraft'
  | 'staffUpload'
  | 'adminUpload',
  string
>;

export interface ExpectedAnswer {
  /** Method and folder under `app`. */
  route: string;
  /** Which fax, where one is addressed. */
  on?: string;
  path: (fixture: Fixture) => string;
  init?: (fixture: Fixture) => RequestInit;
  /** For stranger, staff, support and admin, in this order. */
  expected: [number, number, number, number];
}

export const json = (method: string, body: object) => () => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

export const method = (name: string) => () => ({ method: name });
