import { apiPaths } from '#lib/shared/paths.ts';
import type { AcceptSetupInput } from '#lib/shared/users/user.ts';
import { requestNothing } from '../http.ts';

/** Sets the password behind a one-time link; the first admin says who they are too. */
export function acceptSetup(input: AcceptSetupInput): Promise<void> {
  return requestNothing(apiPaths.setup, { method: 'POST', body: input });
}
