import { env, EnvError } from '../env.ts';

/** Signs sessions. `npm start` makes one and keeps it in the data directory. */
export function secret(): string {
  const value = env().FAXDESK_SECRET;
  if (!value)
    throw new EnvError('FAXDESK_SECRET is not set. Start Faxdesk with npm start, or set it.');
  return value;
}
