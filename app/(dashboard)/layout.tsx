import type { ReactNode } from 'react';
import { AccountNote } from '#components/layout/account-note.tsx';
import { AppProviders } from '#components/layout/app-providers.tsx';
import { Rail } from '#components/layout/rail.tsx';
import { Shortcuts } from '#components/layout/shortcuts.tsx';
import { TopBar } from '#components/layout/top-bar.tsx';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const { user } = await requirePageActor();
  return (
    <AppProviders viewer={user}>
      <a
        href="#main"
        className="sr-only z-40 rounded-box bg-surface px-3 py-2 text-accent shadow-float focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <div className="flex flex-1 flex-col pb-16 md:flex-row md:pb-0">
        <Rail viewer={user} />
        <div className="flex min-w-0 flex-1 flex-col">
          <TopBar />
          <AccountNote />
          <main id="main" tabIndex={-1} className="flex-1 px-4 pb-10 focus:outline-none md:px-6">
            {children}
          </main>
        </div>
      </div>
      <Shortcuts />
    </AppProviders>
  );
}
