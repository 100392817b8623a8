import { pagePaths } from '#lib/shared/paths.ts';

/** Where to go after the sign-in: a page of ours, never another site. */
export function toSafePath(callbackUrl: string | undefined, origin: string): string {
  if (!callbackUrl || !URL.canParse(callbackUrl, origin)) return pagePaths.faxes;
  const url = new URL(callbackUrl, origin);
  return url.origin === origin ? `${url.pathname}${url.search}` : pagePaths.faxes;
}
