'use client';

import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useOfferedButton } from '#lib/client/palette/offered-commands.ts';
import { Button } from '../ui/button.tsx';

interface ActionButtonProps extends Omit<ComponentProps<typeof Button>, 'children' | 'ref'> {
  icon?: LucideIcon;
  label: string;
}

/** A button that the command palette presses too. */
export function ActionButton({ icon: Icon, label, ...button }: ActionButtonProps) {
  const isOff = button.disabled ?? false;
  const ref = useOfferedButton<HTMLButtonElement>({ label, icon: Icon, isOff });
  return (
    <Button ref={ref} {...button}>
      {Icon && <Icon aria-hidden className="size-4" />} {label}
    </Button>
  );
}
