import { newId } from '../new-id.ts';
import { createStore } from '../store.ts';

export interface Notice {
  noticeId: string;
  tone: 'plain' | 'bad';
  sentence: string;
  requestId: string | null;
  /** The way back, where there is one. */
  undo: (() => void) | null;
}

const shownMs = 6_000;
/** Long enough to find and press it. */
const undoMs = 15_000;

export const notices = createStore<readonly Notice[]>([]);

/** Says something in the corner. Bad news stays until it is closed. */
export function notify(
  sentence: string,
  {
    tone = 'plain',
    requestId = null,
    undo = null,
  }: Partial<Omit<Notice, 'noticeId' | 'sentence'>> = {},
): void {
  const noticeId = newId();
  notices.set([...notices.get().slice(-2), { noticeId, tone, sentence, requestId, undo }]);
  if (tone === 'plain') setTimeout(() => closeNotice(noticeId), undo ? undoMs : shownMs);
}

export function closeNotice(noticeId: string): void {
  notices.set(notices.get().filter((notice) => notice.noticeId !== noticeId));
}
