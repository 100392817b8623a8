import type { CodeAdvice } from './failure-advice.ts';
import type { WaitReason } from './fax.ts';

/** Why a fax that could leave waits, in the words of the provider’s codes. */
export const waitAdvice: Record<WaitReason, CodeAdvice> = {
  destination: {
    reason: 'another fax to this number first',
    sentence: 'Another fax is on its way to this number.',
    advice: 'Nothing to do. This one follows: two calls at once would make the line busy.',
  },
  account: {
    reason: 'account paused',
    sentence: 'The provider’s account is paused, so no fax leaves.',
    advice: 'Nothing to do. Admins are told what to do, and the fax leaves when it is done.',
  },
  batch: {
    reason: 'waits for its turn',
    sentence: 'It is one of many, and waits for its turn.',
    advice: 'Nothing to do. While its batch is paused, it stays here.',
  },
  turn: {
    reason: 'waits for its turn',
    sentence: 'It was sent again with many others, and waits for its turn.',
    advice: 'Nothing to do. What people send meanwhile goes first.',
  },
};
