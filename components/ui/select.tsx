import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { controlClass } from './control-class.ts';

/** The platform’s own select: the best one on a phone, and known to every screen reader. */
export function Select({ className, children, ...props }: ComponentProps<'select'>) {
  return (
    <span className={classNames('relative inline-flex', className)}>
      <select
        className={classNames(controlClass, 'h-8 appearance-none pr-8 touch:h-11')}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-soft"
      />
    </span>
  );
}
