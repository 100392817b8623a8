/** Why Faxdesk can't start, in one sentence for the person at the terminal. */
export class StartError extends Error {
  override name = 'StartError';
}
