import dynamic from 'next/dynamic';

/** Loaded when it is first asked for; until it is there the page stays as it is. */
export const LazyScheduleDialog = dynamic(
  () => import('./schedule-dialog.tsx').then((module) => module.ScheduleDialog),
  { loading: () => null },
);
