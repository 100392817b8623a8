import { recipientZone, refuseBatchTime } from '#lib/shared/batches/batch-schedule.ts';
import { nameZone } from '#lib/shared/time-zones/format-in-zone.ts';
import { parseSchedule, refuseTime, type Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { readViewerZone } from '../time/read-viewer-zone.ts';
import { describeMoment } from './describe-moment.ts';

export interface ScheduleJudgement {
  isRight: boolean;
  sentence: string;
}

/** What Faxdesk makes of a time while it is chosen: when that is in both zones, or what is wrong. */
export function judgeSchedule(
  schedule: Schedule,
  now: Date,
  viewerZone?: string,
): ScheduleJudgement {
  if (schedule.sendAtZone === recipientZone) return judgeForEach(schedule, now);
  const parsed = parseSchedule(schedule);
  const problem = parsed.ok ? refuseTime(parsed.at, now) : parsed.sentence;
  if (!parsed.ok || problem !== null) return { isRight: false, sentence: problem ?? '' };
  const zone = schedule.sendAtZone;
  const moment = describeMoment({ at: parsed.at, zone, now, ...(viewerZone && { viewerZone }) });
  const twice = parsed.isTwice
    ? ` The clocks are put back then and ${nameZone(zone)} shows it twice: the first one is meant.`
    : '';
  return { isRight: true, sentence: `Leaves ${moment}.${twice}` };
}

/** A time that each recipient’s own clock shows; the viewer’s tells whether it is to come. */
function judgeForEach(schedule: Schedule, now: Date): ScheduleJudgement {
  const problem = refuseBatchTime(schedule, readViewerZone(), now);
  if (problem !== null) return { isRight: false, sentence: problem };
  const [date = '', clock = ''] = schedule.sendAt.split('T');
  const sentence = `Each leaves on ${date} at ${clock} by the recipient’s own clock; where that has passed, at once.`;
  return { isRight: true, sentence };
}
