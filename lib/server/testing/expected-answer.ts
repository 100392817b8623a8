/** The faxes and the person that a combination acts on. */
export type Fixture = Record<'staffFax' | 'adminFax' | 'userId' | 'contactId' | 'groupId', string>;

export interface ExpectedAnswer {
  /** Method and folder under `app`. */
  route: string;
  /** Which fax, where one is addressed. */
  on?: string;
  path: (fixture: Fixture) => string;
  init?: () => RequestInit;
  /** For stranger, staff, support and admin, in this order. */
  expected: [number, number, number, number];
}

export const json = (method: string, body: object) => () => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

export const method = (name: string) => () => ({ method: name });
