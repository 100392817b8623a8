'use client';

import { Command } from 'lucide-react';
import { openPalette } from '#lib/client/palette/palette-state.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** The command palette for who does not know its key. */
export function PaletteButton() {
  return (
    <IconButton
      icon={Command}
      label="Find or do"
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
      onClick={openPalette}
    />
  );
}
