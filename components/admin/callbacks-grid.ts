/** The columns of the callbacks that were set aside, the same for head and rows. */
export const callbacksGrid =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-2 ' +
  'md:grid-cols-[minmax(0,1fr)_9rem_8rem_minmax(0,10rem)_5.5rem]';
