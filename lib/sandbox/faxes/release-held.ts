import type { Sandbox } from '../sandbox.ts';

/** Lets go the faxes whose reason to wait is gone: the account was confirmed, or has pages again. */
export function releaseHeld({ state, dial }: Sandbox): void {
  const { isConfirmed, pagesLeft } = state.settings();
  const isGone = { number: false, unconfirmed: isConfirmed, pages: pagesLeft > 0 };
  for (const fax of state.faxes.values()) {
    if (fax.isDeleted || fax.heldFor === null || !isGone[fax.heldFor]) continue;
    const isWaiting = fax.statusCode === 'on_hold';
    state.faxes.put(fax.faxId, {
      ...fax,
      heldFor: null,
      pageBytes: null,
      endsAtMs: null,
      ...(isWaiting ? { statusCode: 'transmitting', takenAtMs: Date.now() } : {}),
    });
    if (isWaiting) dial(fax.faxId);
  }
}
