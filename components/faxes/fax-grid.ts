/** The columns of the list, the same for head, rows and skeleton; on a phone each row is a card. */
export const headClass = (hasPerson: boolean) =>
  `hidden lg:grid ${hasPerson ? withPerson : withoutPerson} items-center gap-x-3 px-2`;

export const rowClass = (hasPerson: boolean) =>
  'row-lazy grid grid-cols-[2rem_minmax(0,1fr)_auto_2.5rem] items-center gap-x-2 px-2 py-2 ' +
  `lg:h-10 touch:lg:h-14 lg:gap-x-3 lg:py-0 ${hasPerson ? withPerson : withoutPerson}`;

const withPerson =
  'lg:grid-cols-[1.5rem_minmax(10rem,1.1fr)_minmax(14rem,1.7fr)_minmax(7rem,1.2fr)_3rem_8.5rem_minmax(6rem,0.8fr)_7.5rem_2.25rem]';
const withoutPerson =
  'lg:grid-cols-[1.5rem_minmax(10rem,1.1fr)_minmax(14rem,1.7fr)_minmax(7rem,1.4fr)_3rem_8.5rem_7.5rem_2.25rem]';
