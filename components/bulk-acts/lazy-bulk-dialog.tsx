import dynamic from 'next/dynamic';

/** Loaded when it is first asked for; until it is there the page stays as it is. */
export const LazyBulkDialog = dynamic(
  () => import('./bulk-dialog.tsx').then((module) => module.BulkDialog),
  { loading: () => null },
);
