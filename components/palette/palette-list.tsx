import { useId } from 'react';
import type { Command, CommandGroup } from '#lib/client/palette/command.ts';
import type { useCombobox } from '#lib/client/use-combobox.ts';
import { PaletteOption } from './palette-option.tsx';

interface PaletteListProps extends Pick<
  ReturnType<typeof useCombobox<Command>>,
  'listProps' | 'toOptionProps'
> {
  groups: readonly CommandGroup[];
}

/** One list for the keys, in groups for the eyes. */
export function PaletteList({ groups, listProps, toOptionProps }: PaletteListProps) {
  const id = useId();
  const starts = groups.map((_group, index) =>
    groups.slice(0, index).reduce((sum, { commands }) => sum + commands.length, 0),
  );
  if (groups.length === 0) return null;
  return (
    <div
      {...listProps}
      aria-label="Results"
      className="-mx-2 flex max-h-[60dvh] flex-col gap-3 overflow-y-auto max-sm:max-h-none"
    >
      {groups.map(({ heading, commands }, group) => (
        <div key={heading} role="group" aria-labelledby={`${id}-${group}`}>
          <div
            role="presentation"
            id={`${id}-${group}`}
            className="px-2 pb-1 text-small font-medium text-soft"
          >
            {heading}
          </div>
          {commands.map((command, index) => (
            <PaletteOption
              key={command.id}
              command={command}
              option={toOptionProps(command, (starts[group] ?? 0) + index)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
