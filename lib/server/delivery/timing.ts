import { sendTimeoutMs } from '../dropbox-sign/send-provider-fax.ts';
import { env } from '../env.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** A started attempt must be called within this time, or not at all. */
export const CALL_WITHIN_MS = 30 * SECOND_MS;

/** A call of ordinary size has ended this long after it was authorised. */
export function callIsOverMs(): number {
  return CALL_WITHIN_MS + sendTimeoutMs(0);
}

/** How long the provider's list may take to show a fax that was taken. */
export function listLagMs(): number {
  return (30 * SECOND_MS) / env().speed;
}

/** Pause between two looks at whether anything is due, at least half a second. */
export function pollTickMs(): number {
  return Math.max(500, (5 * SECOND_MS) / env().speed);
}

/** What is due in so much time is looked at together with what is due now. */
export function comeAlongMs(): number {
  return 2 * pollTickMs();
}

/** The account's list is read this often even when nothing of ours is under way. */
export function idleSweepMs(): number {
  return Math.max(5 * SECOND_MS, (5 * MINUTE_MS) / env().speed);
}

/** Older attempts are read one by one: the list would have to be read far back for them. */
export function readAloneAfterMs(): number {
  return Math.max(MINUTE_MS, (30 * MINUTE_MS) / env().speed);
}

/** The older an open attempt, the rarer it is looked at: a twentieth of its age, 15 s to 10 min. */
export function pollDelayMs(ageMs: number): number {
  const delayMs = Math.min(Math.max((ageMs * env().speed) / 20, 15 * SECOND_MS), 10 * MINUTE_MS);
  return Math.max(delayMs / env().speed, SECOND_MS);
}

/** Refused for now, without a time from the provider: 5 s, doubled each time, up to 10 min. */
export function deferralDelayMs(deferrals: number): number {
  return Math.min(5 * SECOND_MS * 2 ** Math.min(deferrals, 10), 10 * MINUTE_MS) / env().speed;
}

/**
 * While the account is paused a person has to act; one fax at a time finds out whether they did:
 * after 5 minutes, then ever more rarely, up to every two hours.
 */
export function accountProbeMs(pausedForMs: number): number {
  const delayMs = Math.min((pausedForMs * env().speed) / 2, 120 * MINUTE_MS);
  return Math.max(delayMs, 5 * MINUTE_MS) / env().speed;
}

/** An outcome that could not be settled in this time after its call is shown to a person. */
export function decidableAfterMs(): number {
  return (15 * MINUTE_MS) / env().speed;
}
