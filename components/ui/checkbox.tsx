import type { ComponentProps } from 'react';
import { classNames } from '#lib/client/class-names.ts';

export function Checkbox({ className, ...props }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="checkbox"
      className={classNames('size-4 shrink-0 accent-accent', className)}
      {...props}
    />
  );
}
