/** The columns of the people's table, the same for head and rows. */
export const personGrid =
  'grid grid-cols-[minmax(0,1fr)_2.5rem] items-center gap-x-3 px-2 ' +
  'md:grid-cols-[minmax(12rem,1fr)_9rem_7rem_9rem_2.5rem]';
