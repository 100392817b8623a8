import type { Attempt, Fax } from '#lib/shared/faxes/fax.ts';
import { planRetry } from '#lib/shared/faxes/retry-policy.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import type { Expectation, PlannedFax } from './plan-faxes.ts';
import type { TakenFax } from './sandbox-control.ts';

/** What the judgement needs of what Faxdesk shows. */
type ShownFax = Pick<Fax, 'faxId' | 'status' | 'statusCode'> & {
  attempts: readonly ShownAttempt[];
};

type ShownAttempt = Pick<Attempt, 'reference' | 'askedAt'> & {
  transmissions: readonly Pick<Attempt['transmissions'][number], 'asOf'>[];
};

/** Everything that is known of one fax that somebody asked for. */
export interface Evidence {
  planned: PlannedFax;
  /** The id that Faxdesk promised; null when it never did. */
  promised: string | null;
  /** What Faxdesk shows under this title: one fax, if all is well. */
  shown: readonly ShownFax[];
  /** What the provider took under this title, in the order in which it did. */
  taken: readonly (TakenFax & { documentHashes: readonly string[] })[];
  /** How many times faster than a real line all went, the time for retries too. */
  speed: number;
}

/**
 * `given_up`: failed for a reason of Faxdesk's own, which it shows, and of which the provider knows
 * nothing else: a person has to look. `ran_out`: the policy had no further try for it, because its
 * time passes faster here than a crash does.
 */
export type Verdict =
  | { kind: 'delivered' | 'held' | 'stuck' }
  | { kind: 'failed' | 'given_up' | 'ran_out'; code: string }
  | { kind: 'lost' | 'doubled'; why: string };

/**
 * Doubled before all else: two copies could have come out of one machine, or the provider holds
 * more than Faxdesk knows. Lost: promised, and not what the number and the provider say.
 */
export function judgeFax(evidence: Evidence): Verdict {
  const double = findDouble(evidence);
  if (double) return { kind: 'doubled', why: double };
  const { promised, shown } = evidence;
  const [fax] = shown;
  if (!promised) return { kind: 'lost', why: 'Faxdesk never took it in' };
  if (fax?.faxId !== promised) return { kind: 'lost', why: 'Faxdesk does not show it' };
  const mixUp = findMixUp(evidence);
  if (mixUp) return { kind: 'lost', why: mixUp };
  return judgeEnd(fax, evidence);
}

/** Why the fax may have been sent twice; null when it was not. */
function findDouble({ shown, taken }: Evidence): string | null {
  if (shown.length > 1) return `Faxdesk made ${shown.length} faxes of one request`;
  const references = new Set(shown[0]?.attempts.map(({ reference }) => reference));
  const stray = taken.find(({ title }) => !references.has(toReference(title)));
  if (stray) return `the provider took ${stray.fax_id}, of which Faxdesk knows no attempt`;
  if (new Set(taken.map(({ title }) => title)).size < taken.length)
    return 'the provider took one attempt twice';
  for (const [index, later] of taken.entries()) {
    const open = taken.slice(0, index).find((earlier) => !hadFailed(earlier, later.taken_at));
    if (open) {
      return `the provider took ${later.fax_id} while ${open.fax_id} was ${open.status_code} or under way`;
    }
  }
  return null;
}

/** A further attempt is right only when the provider itself had ended the earlier one as failed. */
function hadFailed({ status_code, ended_at }: TakenFax, at: string): boolean {
  if (!status_code.startsWith('error_') || ended_at === null) return false;
  return Date.parse(ended_at) <= Date.parse(at);
}

/** Faxdesk puts the attempt's reference at the end of the title. */
function toReference(title: string): string {
  return title.split(' · ').at(-1) ?? '';
}

function findMixUp({ planned, taken }: Evidence): string | null {
  for (const { recipient, documentHashes } of taken) {
    if (recipient !== planned.recipient) return `it went to ${recipient}`;
    if (documentHashes.join() !== planned.documentHash) return 'it went with other documents';
  }
  return null;
}

function judgeEnd(fax: ShownFax, evidence: Evidence): Verdict {
  const { planned, taken } = evidence;
  const { expected } = planned;
  const truth = taken.at(-1)?.status_code ?? 'not there';
  const why = `shown as ${fax.status} (${fax.statusCode ?? 'no code'}), at the provider ${truth}`;
  const end = toEnd(expected);
  if (fax.status === end.shown && truth === end.truth) return toVerdict(expected);
  const hasFailed = taken.every(({ status_code }) => status_code.startsWith('error_'));
  if (!hasFailed || !isGivenUp(fax, planned)) return { kind: 'lost', why };
  const code = fax.statusCode ?? 'no code';
  return { kind: hasRunOut(code, fax, evidence) ? 'ran_out' : 'given_up', code };
}

/** Had the policy no further try when Faxdesk was told of the last failure? */
function hasRunOut(code: string, { attempts }: ShownFax, evidence: Evidence): boolean {
  const { planned, taken, speed } = evidence;
  const first = attempts.find(({ reference }) =>
    taken.some(({ title }) => toReference(title) === reference),
  );
  const told = attempts.at(-1)?.transmissions.at(-1)?.asOf;
  if (code !== planned.mayFailWith || !first || !told) return false;
  const next = planRetry({
    statusCode: code,
    failures: taken.length,
    firstAttemptAt: new Date(first.askedAt),
    now: new Date(told),
    speed,
    timeZone: null,
  });
  return next === null;
}

/** A code of the provider's that the number does not give is no reason of Faxdesk's. */
function isGivenUp({ status, statusCode }: ShownFax, { mayFailWith }: PlannedFax): boolean {
  const isOwn = !statusCode?.startsWith('error_') || statusCode === mayFailWith;
  return status === 'failed' && isOwn;
}

/** What Faxdesk and the provider say of a fax that ended as its number does. */
function toEnd(expected: Expectation): { shown: FaxStatus; truth: string } {
  switch (expected) {
    case 'delivered':
      return { shown: 'delivered', truth: 'success' };
    case 'held':
      return { shown: 'on_hold', truth: 'on_hold' };
    case 'stuck':
      return { shown: 'transmitting', truth: 'transmitting' };
    default:
      return { shown: 'failed', truth: expected };
  }
}

function toVerdict(expected: Expectation): Verdict {
  switch (expected) {
    case 'delivered':
    case 'held':
    case 'stuck':
      return { kind: expected };
    default:
      return { kind: 'failed', code: expected };
  }
}

/** Has Faxdesk come to an end with it, as far as its number has one? */
export function isSettled(fax: Fax, { expected }: PlannedFax): boolean {
  if (fax.status === 'delivered' || fax.status === 'failed') return true;
  if (expected === 'held') return fax.status === 'on_hold';
  return expected === 'stuck' && fax.status === 'transmitting';
}
