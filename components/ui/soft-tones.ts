import type { StatusTone } from '#lib/shared/faxes/status-label.ts';

/** Text on a soft ground of its own colour, for what stands as a chip. */
export const softTones: Record<StatusTone, string> = {
  blue: 'bg-blue-soft text-blue',
  green: 'bg-green-soft text-green',
  red: 'bg-red-soft text-red',
  amber: 'bg-amber-soft text-amber',
  violet: 'bg-violet-soft text-violet',
  grey: 'bg-grey-soft text-grey',
};
