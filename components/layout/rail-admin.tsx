import { Settings } from 'lucide-react';
import { listPlaces, type PlaceName } from '#lib/client/navigation/places.ts';
import type { Viewer } from '#lib/client/users/viewer.ts';
import { placeIcons } from './place-icons.ts';
import { RailLink } from './rail-link.tsx';
import { RailMenu } from './rail-menu.tsx';

const managed: ReadonlySet<PlaceName> = new Set([
  ...(['sending', 'account', 'people', 'covers', 'tags', 'callbacks'] as const),
]);

/** What is managed: links in the rail; on a phone, where there is no room, behind one button. */
export function RailAdmin({ viewer }: { viewer: Viewer }) {
  const allowed = listPlaces(viewer)
    .filter(({ name }) => managed.has(name))
    .map(({ name, href, label }) => {
      const Icon = placeIcons[name];
      return { href, label, icon: <Icon aria-hidden className="size-4" /> };
    });
  if (allowed.length === 0) return null;
  return (
    <>
      <div className="hidden flex-col gap-1 md:flex">
        {allowed.map(({ label, ...link }) => (
          <RailLink key={link.href} {...link}>
            {label}
          </RailLink>
        ))}
      </div>
      <RailMenu links={allowed} icon={<Settings aria-hidden className="size-4" />} />
    </>
  );
}
