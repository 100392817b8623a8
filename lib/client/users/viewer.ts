'use client';

import { createContext, use } from 'react';
import type { Role } from '#lib/shared/permissions.ts';

/** Who looks at the page. */
export interface Viewer {
  userId: string;
  name: string;
  email: string;
  role: Role;
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages behind the sign-in.');
  return viewer;
}
