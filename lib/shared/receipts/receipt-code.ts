import { z } from 'zod';

/** Digits and letters that nobody takes for one another (Crockford's base 32). */
export const receiptLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const looksAlike: Record<string, string> = { O: '0', I: '1', L: '1' };

/** The code of a receipt in any spelling, as it is printed: `FD-7K3Q-92XM-41TB`. */
export const receiptCode = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))
  .transform((letters) => (/^FD.{12}$/.test(letters) ? letters.slice(2) : letters))
  .transform((letters) => letters.replaceAll(/[OIL]/g, (letter) => looksAlike[letter] ?? letter))
  .refine(
    (letters) => letters.length === 12 && [...letters].every((one) => receiptLetters.includes(one)),
    'A code has twelve letters and digits, such as FD-7K3Q-92XM-41TB.',
  )
  .transform((letters) => `FD-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`);
