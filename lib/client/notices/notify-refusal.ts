import { toApiError } from '../api-error.ts';
import { notify } from './notices.ts';

/** Says what was not done, and why, for requests that have no place of their own for it. */
export function notifyRefusal(what: string): (error: unknown) => void {
  return (error) => {
    const { message, requestId } = toApiError(error);
    notify(`${what} ${message}`, { tone: 'bad', requestId });
  };
}
