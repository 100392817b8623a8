import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import { parseSchedule } from '#lib/shared/time-zones/parse-schedule.ts';

/** When a fax is to leave, as far as its fields say so: now where they do not. */
export function toPlannedTime({
  sendAt,
  sendAtZone = '',
}: Partial<Pick<SendFaxFields, 'sendAt' | 'sendAtZone'>>): Date {
  const parsed = sendAt === undefined ? null : parseSchedule({ sendAt, sendAtZone });
  return parsed?.ok ? parsed.at : new Date();
}
