'use client';

import '#lib/client/back-guard.ts';

/** In the root layout, so that the guard of the way back listens before the router does. */
export function BackListener() {
  return null;
}
