import type { ComponentProps } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { controlClass } from './control-class.ts';

export function TextInput({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      className={classNames(controlClass, 'h-9 touch:h-11', className)}
      type="text"
      {...props}
    />
  );
}
