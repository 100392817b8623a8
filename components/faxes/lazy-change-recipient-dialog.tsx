import dynamic from 'next/dynamic';

/** Loaded when it is first asked for; until it is there the page stays as it is. */
export const LazyChangeRecipientDialog = dynamic(
  () => import('./change-recipient-dialog.tsx').then((module) => module.ChangeRecipientDialog),
  { loading: () => null },
);
