import { z } from 'zod';
import type { BenchOptions } from './bench-options.ts';
import { writeByHand } from './history-by-hand.ts';
import { historyCases, type HistoryCase } from './history-cases.ts';
import { insightCases, measureInsight } from './history-insight.ts';
import {
  measureCase,
  measureList,
  prepareAsked,
  type Asked,
  type Times,
} from './history-measure.ts';
import { listMisses, toLines, type MeasuredCase } from './history-report.ts';
import { withSites } from './history-site.ts';
import { measureTriage, openCases, triageCase } from './history-triage.ts';

type Report = (line: string) => void;

/**
 * Pages of the list, of each filter, of filters together, of searches, of the dashboard and of the
 * queue, as an HTTP answer and as its SQL, at several sizes in one run; beside it the best SQL by
 * hand for the same rows.
 */
export async function benchHistory(report: Report, options: BenchOptions): Promise<void> {
  await withSites(options, options.faxes, async (sites) => {
    const asked: Asked[] = [];
    for (const site of sites) asked.push(await prepareAsked(site));
    await measureCases(asked, report, options);
  });
}

async function measureCases(sites: Asked[], report: Report, options: BenchOptions): Promise<void> {
  const misses: string[] = [];
  const tell = (asked: MeasuredCase, times: readonly Times[]) => {
    const measured = times.map((of, index) => ({ faxes: options.faxes[index] ?? 0, times: of }));
    for (const line of toLines(asked, measured)) report(line);
    misses.push(...listMisses(asked, measured));
  };
  for (const asked of historyCases.filter(({ name }) => name.includes(options.only))) {
    tell(asked, await measureCase(sites, (site, round) => measureList(site, asked, round)));
    if (options.plans) await explain(sites.at(-1), asked, report);
  }
  for (const asked of insightCases.filter(({ name }) => name.includes(options.only)))
    tell(asked, await measureCase(sites, (site, round) => measureInsight(site, asked, round)));
  if (triageCase.name.includes(options.only)) {
    for (const { site } of sites) await openCases(site);
    tell(triageCase, await measureCase(sites, measureTriage));
  }
  report(misses.length === 0 ? 'all within their limits' : 'over a limit:');
  for (const miss of misses) report(`  ${miss}`);
}

const Plan = z.array(z.object({ 'QUERY PLAN': z.string() }));

/** The plan of the SQL by hand. */
async function explain(site: Asked | undefined, asked: HistoryCase, report: Report): Promise<void> {
  if (!site) return;
  const ownerId = asked.role === 'staff' ? site.staffId : null;
  const text = writeByHand(asked.way, asked.queries(site.facts)[0] ?? {}, ownerId);
  report(text);
  const { rows } = await site.site.sql.query(`EXPLAIN (ANALYZE, BUFFERS) ${text}`);
  for (const row of Plan.parse(rows)) report(`    ${row['QUERY PLAN']}`);
}
