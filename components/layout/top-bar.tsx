import { AccountMenu } from './account-menu.tsx';
import { LiveBadge } from './live-badge.tsx';
import { PaletteButton } from './palette-button.tsx';
import { SearchField } from './search-field.tsx';

export function TopBar() {
  return (
    <header className="sticky top-(--band) z-10 flex h-(--bar) items-center gap-3 bg-canvas px-4 md:px-6">
      <SearchField />
      <div className="ml-auto flex items-center gap-1 md:gap-3">
        <LiveBadge />
        <PaletteButton />
        <AccountMenu />
      </div>
    </header>
  );
}
