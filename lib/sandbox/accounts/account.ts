/** The people of the account. The first one owns the API key. */
export const account = {
  accountId: '63522885f9261e2b04eea043933ee7313eb674fd',
  emailAddress: 'owner@clinic.example',
} as const;

export const members = [
  account,
  { accountId: '5008b25c7f67153e57d5a357b1687968068fb465', emailAddress: 'member@clinic.example' },
] as const;

export type Member = (typeof members)[number];
