import type { AccountStatus } from '#lib/shared/account/account-status.ts';

const scarcePages = 50;
const scarceDays = 5;

type Quota = NonNullable<AccountStatus['quota']>;

/** "1,240 fax pages left, about 12 days at your pace." */
export function describeQuota({ pagesLeft, daysLeft }: Quota): string {
  const pages = `${pagesLeft.toLocaleString('en-US')} fax ${pagesLeft === 1 ? 'page' : 'pages'} left`;
  if (daysLeft === null || pagesLeft === 0) return `${pages}.`;
  if (daysLeft === 0) return `${pages}, less than a day at your pace.`;
  if (daysLeft > 60) return `${pages}, enough for more than two months at your pace.`;
  return `${pages}, about ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} at your pace.`;
}

/** Soon enough used up that an admin should know. */
export function isScarce({ pagesLeft, daysLeft }: Quota): boolean {
  return pagesLeft < scarcePages || (daysLeft !== null && daysLeft < scarceDays);
}
