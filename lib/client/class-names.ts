import { clsx, type ClassValue } from 'clsx';
import { twMerge } from 'tailwind-merge';

/** Joins class names; later ones win over earlier ones that set the same thing. */
export function classNames(...values: ClassValue[]): string {
  return twMerge(clsx(values));
}
