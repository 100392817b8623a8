import type { ComponentProps } from 'react';

/** A checkbox that looks and is announced like a switch. */
export function Switch(props: Omit<ComponentProps<'input'>, 'type' | 'role'>) {
  return (
    <span className="relative inline-flex h-5 w-9 shrink-0">
      <input
        type="checkbox"
        role="switch"
        className="peer h-5 w-9 appearance-none rounded-full border border-edge bg-sunken transition-colors duration-100 checked:border-accent checked:bg-accent"
        {...props}
      />
      <span
        aria-hidden
        className="pointer-events-none absolute top-1 left-1 size-3 rounded-full bg-edge transition-transform duration-100 peer-checked:translate-x-4 peer-checked:bg-on-accent"
      />
    </span>
  );
}
