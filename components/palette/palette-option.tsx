import { CornerDownLeft } from 'lucide-react';
import Link from 'next/link';
import type { AriaRole, MouseEvent } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import type { Command } from '#lib/client/palette/command.ts';

interface PaletteOptionProps {
  command: Command;
  option: {
    id: string;
    role: AriaRole;
    'aria-selected': boolean;
    onMouseDown: (event: MouseEvent) => void;
    onClick: () => void;
  };
}

/** A page is a real link: it opens in another tab too, and a page with unsaved work asks first. */
export function PaletteOption({ command, option }: PaletteOptionProps) {
  const { label, detail, icon: Icon = CornerDownLeft, does } = command;
  const shared = {
    ...option,
    tabIndex: -1,
    className: classNames(
      'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-box px-2 py-1 text-body touch:min-h-11',
      option['aria-selected'] ? 'bg-accent-soft' : 'hover:bg-sunken',
    ),
  };
  const content = (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-soft" />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {detail && <span className="shrink-0 text-small text-soft tabular-nums">{detail}</span>}
    </>
  );
  if ('run' in does) return <div {...shared}>{content}</div>;
  return does.isDownload ? (
    <a href={does.href} download {...shared}>
      {content}
    </a>
  ) : (
    <Link href={does.href} prefetch={false} {...shared}>
      {content}
    </Link>
  );
}
