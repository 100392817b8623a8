import type { ComponentProps } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { swallowSecondClick } from '#lib/client/swallow-second-click.ts';

const looks = {
  filled: 'bg-accent text-on-accent hover:bg-accent-strong font-medium border border-transparent',
  outline: 'bg-surface text-ink hover:bg-sunken border border-edge',
  quiet: 'text-soft hover:text-ink hover:bg-sunken border border-transparent',
  danger: 'bg-surface text-red hover:bg-red-soft border border-red',
} as const;

export type ButtonLook = keyof typeof looks;

const shape =
  'inline-flex h-8 touch:h-11 shrink-0 items-center justify-center gap-1.5 rounded-box px-3 ' +
  'text-body whitespace-nowrap transition-colors duration-100 disabled:opacity-55 ' +
  'aria-disabled:opacity-55';

export function buttonClass(look: ButtonLook = 'outline', className?: string): string {
  return classNames(shape, looks[look], className);
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
  /**
   * The second click of a double click does nothing, here or on what comes into its place. On for
   * what submits a form: its second click would come before anybody knows that it is pending.
   */
  actsOnce?: boolean;
}

export function Button(props: ButtonProps) {
  const {
    look = 'outline',
    type = 'button',
    actsOnce = type === 'submit',
    className,
    onClick,
    ...rest
  } = props;
  return (
    <button
      type={type}
      className={buttonClass(look, className)}
      onClick={(event) => {
        if (actsOnce) swallowSecondClick();
        onClick?.(event);
      }}
      {...rest}
    />
  );
}
