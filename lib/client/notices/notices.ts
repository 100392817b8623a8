import { newId } from '../new-id.ts';
import { createStore } from '../store.ts';

export interface Notice {
  noticeId: string;
  tone: 'plain' | 'bad';
  sentence: string;
  requestId: string | null;
}

const shownMs = 6_000;

export const notices = createStore<readonly Notice[]>([]);

/** Says something in the corner. Bad news stays until it is closed. */
export function notify(
  sentence: string,
  { tone = 'plain', requestId = null }: Partial<Pick<Notice, 'tone' | 'requestId'>> = {},
): void {
  const noticeId = newId();
  notices.set([...notices.get().slice(-2), { noticeId, tone, sentence, requestId }]);
  if (tone === 'plain') setTimeout(() => closeNotice(noticeId), shownMs);
}

export function closeNotice(noticeId: string): void {
  notices.set(notices.get().filter((notice) => notice.noticeId !== noticeId));
}
