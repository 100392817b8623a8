import dynamic from 'next/dynamic';

/** Loaded when it is first asked for; until it is there the page stays as it is. */
export const LazyDeleteFaxesDialog = dynamic(
  () => import('./delete-faxes-dialog.tsx').then((module) => module.DeleteFaxesDialog),
  { loading: () => null },
);
