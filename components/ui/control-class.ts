/** How every box to type into looks. On a phone 16 pixels, or iOS zooms in. */
export const controlClass =
  'w-full rounded-box border border-edge bg-surface px-2.5 text-large sm:text-body text-ink ' +
  'transition-colors duration-100 aria-invalid:border-red disabled:opacity-60';
