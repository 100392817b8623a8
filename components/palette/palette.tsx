'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Command } from '#lib/client/palette/command.ts';
import { useCombobox } from '#lib/client/use-combobox.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { PaletteList } from './palette-list.tsx';
import { usePalette } from './use-palette.ts';

/** Finds any page, fax or contact, and does what the open page can do, without a mouse. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [awaited, setAwaited] = useState<string | null>(null);
  const { groups, isWaiting, error } = usePalette(typed);
  const commands = groups.flatMap((group) => group.commands);
  const box = useCombobox({
    options: commands,
    ...{ startsAtFirst: true, isWaiting: true, isOpenAtFirst: true },
    onChoose: ({ does }: Command) => {
      // A command finds the page as it was, with the focus where it was.
      flushSync(onClose);
      if ('run' in does) does.run();
    },
  });
  const { onKeyDown, ...inputProps } = box.inputProps;
  const active = inputProps['aria-activedescendant'];
  useCloseElsewhere(onClose);
  useEffect(() => {
    if (awaited === typed && !isWaiting) press(active);
  }, [awaited, typed, isWaiting, active]);

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key === 'Escape') return;
    if (event.key !== 'Enter') return onKeyDown(event);
    event.preventDefault();
    if (active) press(active);
    else setAwaited(typed);
  };

  return (
    <Dialog
      title="Find or do"
      onClose={onClose}
      className="mt-[8dvh] max-w-xl max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-full max-sm:max-w-none max-sm:rounded-none max-sm:border-0"
    >
      <TextInput
        {...inputProps}
        data-first-focus
        aria-label="Find or do"
        placeholder="A number, name, reference, page or action"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={typed}
        className="h-11 text-large sm:text-large"
        onKeyDown={onKey}
        onChange={(event) => {
          box.open();
          setTyped(event.target.value);
        }}
      />
      <PaletteList groups={groups} listProps={box.listProps} toOptionProps={box.toOptionProps} />
      {error && <ErrorNote title="The faxes could not be searched." error={error} />}
      <p role="status" className={commands.length > 0 ? 'sr-only' : 'text-soft'}>
        {describeFound(commands.length, isWaiting)}
      </p>
    </Dialog>
  );
}

function press(optionId: string | undefined): void {
  if (optionId) document.getElementById(optionId)?.click();
}

/** A page that asks before it is left is left later than the option is chosen. */
function useCloseElsewhere(onClose: () => void): void {
  const pathname = usePathname();
  const [opened] = useState(pathname);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (pathname !== opened) close();
  }, [pathname, opened]);
}

function describeFound(count: number, isWaiting: boolean): string {
  if (isWaiting) return 'Searching…';
  if (count === 0) return 'Nothing fits.';
  return count === 1 ? '1 result.' : `${count} results.`;
}
