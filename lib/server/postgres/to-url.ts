export const superuser = 'faxdesk';

/** Where clients reach the embedded server. */
export function toUrl(port: number, password: string, database = 'faxdesk'): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${String(port)}/${database}`;
}
