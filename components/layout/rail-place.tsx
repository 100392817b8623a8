import { listPlaces, type PlaceName } from '#lib/client/navigation/places.ts';
import type { Viewer } from '#lib/client/users/viewer.ts';
import { placeIcons } from './place-icons.ts';
import { RailLink } from './rail-link.tsx';

interface RailPlaceProps {
  viewer: Viewer;
  name: PlaceName;
  isAction?: boolean;
}

/** A place in the rail, for those who may go there. */
export function RailPlace({ viewer, name, isAction }: RailPlaceProps) {
  const place = listPlaces(viewer).find((listed) => listed.name === name);
  const Icon = placeIcons[name];
  return (
    place && (
      <RailLink
        href={place.href}
        isAction={isAction}
        icon={<Icon aria-hidden className="size-4" />}
      >
        {place.label}
      </RailLink>
    )
  );
}
