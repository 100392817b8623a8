import dynamic from 'next/dynamic';

/** Loaded when it is first asked for; until it is there the page stays as it is. */
export const LazyKeepDialog = dynamic(
  () => import('./keep-dialog.tsx').then((module) => module.KeepDialog),
  { loading: () => null },
);
