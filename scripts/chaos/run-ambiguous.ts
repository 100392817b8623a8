import { conclude } from './conclude.ts';
import { enterLaboratory, type Outcome, type Run } from './enter-laboratory.ts';
import { planFax } from './plan-faxes.ts';
import { askForFaxes } from './run-traffic.ts';

/** Taken, and then no answer, a late one, or a gateway's page. The slow one first. */
const lastFours = ['0118', '0113', '0119'];

/** Sends to numbers whose answers leave open whether the fax was taken: each is taken once. */
export async function runAmbiguous(run: Run, areaCodes: number): Promise<Outcome> {
  const { seed } = run.options;
  const planned = lastFours.flatMap((lastFour, kind) =>
    Array.from({ length: areaCodes }, (_, place) =>
      planFax({ lastFour, areaCode: 200 + place, seed, index: kind * areaCodes + place }),
    ),
  );
  const { laboratory, person } = await enterLaboratory(run, 0);
  const startedAt = performance.now();
  const pace = () => Promise.resolve();
  const promises = await askForFaxes({ person, faxes: planned, pace });
  const ended = { laboratory, person, planned, promises, seed, startedAt, report: run.report };
  return { result: await conclude({ ...ended, wrong: [] }), dataDir: laboratory.dataDir };
}
