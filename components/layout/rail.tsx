import type { Viewer } from '#lib/client/users/viewer.ts';
import { can } from '#lib/shared/permissions.ts';
import { Mark } from './mark.tsx';
import { RailAdmin } from './rail-admin.tsx';
import { RailPlace } from './rail-place.tsx';
import { RailTriage } from './rail-triage.tsx';

/** The rail at the side; on a phone a bar at the bottom. */
export function Rail({ viewer }: { viewer: Viewer }) {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 flex justify-around overflow-x-auto border-t border-line bg-canvas px-2 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] md:sticky md:top-(--band) md:h-[calc(100dvh-var(--band))] md:w-48 md:shrink-0 md:flex-col md:justify-start md:gap-1 md:overflow-x-visible md:border-t-0 md:border-r md:px-3 md:py-4"
    >
      <Mark className="mb-5 hidden px-2 md:flex" />
      <RailPlace viewer={viewer} name="newFax" isAction />
      <RailPlace viewer={viewer} name="contacts" />
      <RailPlace viewer={viewer} name="faxes" />
      {can(viewer, 'case:handle') && <RailTriage />}
      {can(viewer, 'insight:view') && <RailPlace viewer={viewer} name="insight" />}
      <RailAdmin viewer={viewer} />
    </nav>
  );
}
