import type { ComponentProps } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { controlClass } from './control-class.ts';

export function TextArea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={classNames(controlClass, 'min-h-20 py-2', className)}
      rows={3}
      {...props}
    />
  );
}
