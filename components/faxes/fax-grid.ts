/**
 * The columns of the list, the same for head, rows and skeleton. On a phone each row is a card;
 * from 1024 pixels it is a row, from 1280 with pages and people, from 1400 with the line.
 */
const columns = {
  plain:
    'lg:grid-cols-[1.5rem_10rem_minmax(18rem,1fr)_minmax(5rem,1.4fr)_6.5rem_2.25rem] ' +
    'xl:grid-cols-[1.5rem_10rem_minmax(20rem,1fr)_minmax(7rem,1.6fr)_3rem_8.5rem_6.5rem_2.25rem]',
  withPerson:
    'lg:grid-cols-[1.5rem_10rem_minmax(18rem,1fr)_minmax(5rem,1.4fr)_6.5rem_2.25rem] ' +
    'xl:grid-cols-[1.5rem_10rem_minmax(20rem,1fr)_minmax(6rem,1.6fr)_2.75rem_6.5rem_6.5rem_2.25rem] ' +
    'wide:grid-cols-[1.5rem_10rem_minmax(20rem,1fr)_minmax(6rem,1.6fr)_2.75rem_8rem_6.5rem_6.5rem_2.25rem]',
};

export const wideCell = 'hidden xl:block';
export const lineCell = (hasPerson: boolean) => (hasPerson ? 'hidden wide:block' : wideCell);

export const headClass = (hasPerson: boolean) =>
  `hidden lg:grid ${hasPerson ? columns.withPerson : columns.plain} items-center gap-x-3 px-2`;

export const rowClass = (hasPerson: boolean) =>
  'grid grid-cols-[2rem_minmax(0,1fr)_auto_2.5rem] items-center gap-x-2 px-2 py-2 ' +
  `lg:h-10 touch:lg:h-14 lg:gap-x-3 lg:py-0 ${hasPerson ? columns.withPerson : columns.plain}`;
