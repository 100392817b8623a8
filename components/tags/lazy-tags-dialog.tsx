import dynamic from 'next/dynamic';

/** Loaded when it is first asked for; until it is there the page stays as it is. */
export const LazyTagsDialog = dynamic(
  () => import('./tags-dialog.tsx').then((module) => module.TagsDialog),
  { loading: () => null },
);
