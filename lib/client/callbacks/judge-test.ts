/** How the provider’s test of the callback URL went. */
export type CallbackTest =
  { state: 'none' | 'awaited' | 'missing' } | { state: 'arrived'; afterMs: number };

interface KnownOfTest {
  /** When the registration began; null when there was none. Both times are the server’s. */
  askedAt: string | null;
  lastTestAt: string | null;
  isOverdue: boolean;
}

export function judgeTest({ askedAt, lastTestAt, isOverdue }: KnownOfTest): CallbackTest {
  if (askedAt === null) return { state: 'none' };
  const afterMs = lastTestAt === null ? -1 : Date.parse(lastTestAt) - Date.parse(askedAt);
  if (afterMs >= 0) return { state: 'arrived', afterMs };
  return { state: isOverdue ? 'missing' : 'awaited' };
}
