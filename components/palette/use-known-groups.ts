import { useQuery } from '@tanstack/react-query';
import { Bookmark, BookUser, ListChecks, Printer, SunMoon, Users } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { listPlaces } from '#lib/client/navigation/places.ts';
import type { Command, CommandGroup } from '#lib/client/palette/command.ts';
import { offeredCommands } from '#lib/client/palette/offered-commands.ts';
import { listRecentPlaces, type RecentPlace } from '#lib/client/palette/recent-places.ts';
import { savedViewListOptions } from '#lib/client/saved-views/saved-view-queries.ts';
import { changeTheme, themes, themeWords } from '#lib/client/theme.ts';
import { useViewer, type Viewer } from '#lib/client/users/viewer.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { accountActions } from '../layout/account-actions.ts';
import { placeIcons } from '../layout/place-icons.ts';

/** All that can be told without a search: the page’s own actions first, as they are nearest. */
export function useKnownGroups(): { recent: CommandGroup; known: readonly CommandGroup[] } {
  const viewer = useViewer();
  const offered = useSyncExternalStore(offeredCommands.subscribe, offeredCommands.get, () => []);
  const { data: views = [] } = useQuery(savedViewListOptions());
  const [recent] = useState(() => listRecentPlaces(viewer.userId).filter(isElsewhere));
  return {
    recent: { heading: 'Recent', commands: recent.map(toRecentCommand) },
    known: [
      { heading: 'On this page', commands: offered },
      { heading: 'Go to', commands: listPlaces(viewer).map(toPlaceCommand) },
      {
        heading: 'Saved views',
        commands: views.map(({ savedViewId, name, query, isShared }) => ({
          ...{ id: savedViewId, label: name, icon: isShared ? Users : Bookmark },
          does: { href: `${pagePaths.faxes}?${query}` },
        })),
      },
      { heading: 'Faxdesk', commands: listAppCommands(viewer) },
    ],
  };
}

function isElsewhere({ href }: RecentPlace): boolean {
  return href !== window.location.pathname;
}

const recentIcons = { fax: Printer, case: ListChecks, contact: BookUser };

function toRecentCommand({ kind, href, label }: RecentPlace): Command {
  return { id: href, label, icon: recentIcons[kind], does: { href } };
}

function toPlaceCommand(place: ReturnType<typeof listPlaces>[number]): Command {
  const { name, href, label, words, key } = place;
  return { id: name, label, words, icon: placeIcons[name], detail: key, does: { href } };
}

function listAppCommands(viewer: Viewer): Command[] {
  return [
    ...themes.map((theme) => ({
      ...{ id: `theme-${theme}`, label: `Colours: ${themeWords[theme].toLowerCase()}` },
      ...{ icon: SunMoon, words: 'theme mode' },
      does: { run: () => changeTheme(theme) },
    })),
    ...accountActions.map(({ label, icon, run }) => ({
      ...{ id: label, label, icon },
      does: { run: () => run(viewer) },
    })),
  ];
}
