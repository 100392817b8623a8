import { judgeFax, type Evidence, type Verdict } from './judge-fax.ts';

export interface Report {
  seed: number;
  durationMs: number;
  asked: number;
  verdicts: { title: string; recipient: string; verdict: Verdict }[];
  /** What the experiment itself found wrong, in sentences. */
  wrong: readonly string[];
  /** What only this experiment measures: label and text. */
  details?: readonly [string, string][];
  /** Taken by the provider, asked for by nobody. */
  strays: string[];
  killsByPart: Record<string, number>;
  killsByStep: Record<string, number>;
  /** Below this many at a step, that step was not proven. */
  stepGoal: number;
  faults: Record<string, number>;
  /** What people got instead of an answer, and how often. */
  troubles: Record<string, number>;
  /** Programs that ended before they were ready, because another one was down. */
  failedStarts: number;
  /** Programs that ended though nobody killed them. */
  deaths: string[];
  /** Faxes whose numbers take every fax, sooner or later. */
  deliverable: number;
}

export function toVerdicts(evidence: readonly Evidence[]): Report['verdicts'] {
  return evidence.map((one) => ({
    title: one.planned.title,
    recipient: one.planned.recipient,
    verdict: judgeFax(one),
  }));
}

/** Of a hundred faxes that can be delivered, or of fewer, one may need a person's help. */
const HELPED_SHARE = 0.01;

/** What is wrong, in sentences; empty when Faxdesk kept its promise. */
export function findFaults(report: Report): string[] {
  const lost = countKind(report, 'lost');
  const doubled = countKind(report, 'doubled');
  const delivered = countKind(report, 'delivered');
  const undelivered = report.deliverable - delivered - countKind(report, 'ran_out');
  const missed = Object.entries(report.killsByStep).filter(([, hits]) => hits < report.stepGoal);
  return [
    ...report.wrong,
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(doubled > 0 ? [`${doubled} doubled`] : []),
    ...(report.strays.length > 0 ? [`${report.strays.length} that nobody asked for`] : []),
    ...missed.map(([step, hits]) => `${step} was hit only ${hits} of ${report.stepGoal} times`),
    ...report.deaths.map((death) => `the ${death} by itself`),
    ...(undelivered > Math.max(1, report.deliverable * HELPED_SHARE)
      ? [`only ${delivered} of ${report.deliverable} that can be delivered were`]
      : []),
  ];
}

function countKind({ verdicts }: Report, kind: Verdict['kind']): number {
  return verdicts.filter(({ verdict }) => verdict.kind === kind).length;
}

/** One calm table for the person at the terminal. */
export function toTable(report: Report): string {
  const rows: [string, string][] = [
    ['Seed', String(report.seed)],
    ['Asked', String(report.asked)],
    ['Delivered', `${countKind(report, 'delivered')} of ${report.deliverable} that can be`],
    ['Failed as the number says', toCodes(report, 'failed')],
    ['Given up with a reason', toCodes(report, 'given_up')],
    ['Out of time for retries', toCodes(report, 'ran_out')],
    ['On hold, as planned', String(countKind(report, 'held'))],
    ['Transmitting for ever', String(countKind(report, 'stuck'))],
    ['Lost', String(countKind(report, 'lost'))],
    ['Doubled', String(countKind(report, 'doubled'))],
    ['Asked for by nobody', String(report.strays.length)],
    ...(report.details ?? []),
    ['Kills', toCounts(report.killsByPart)],
    ['Kills of a worker at', toCounts(report.killsByStep)],
    ['Faults', toCounts(report.faults)],
    ['Instead of an answer', toCounts(report.troubles)],
    ['Starts in vain', String(report.failedStarts)],
    ['Died by itself', report.deaths.join('; ') || 'nothing'],
    ['Took', `${(report.durationMs / 1000).toFixed(0)} s`],
  ];
  const lines = rows.map(([label, text]) => `  ${label.padEnd(28)}${text}`);
  return ['', ...lines, ...listWrong(report), ''].join('\n');
}

function listWrong({ verdicts }: Report): string[] {
  const wrong = verdicts.flatMap(({ title, recipient, verdict }) =>
    'why' in verdict ? [`  ${verdict.kind}: ${title} to ${recipient}: ${verdict.why}`] : [],
  );
  return wrong.length > 0 ? ['', ...wrong] : [];
}

function toCodes({ verdicts }: Report, kind: 'failed' | 'given_up' | 'ran_out'): string {
  const codes = verdicts.flatMap(({ verdict }) =>
    verdict.kind === kind && 'code' in verdict ? [verdict.code] : [],
  );
  return toCounts(countEach(codes));
}

export function countEach(items: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

function toCounts(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  return parts.length > 0 ? `${sum}: ${parts.join(', ')}` : '0';
}
