import { isSupportedCountry } from 'libphonenumber-js/min';
import { z } from 'zod';

/** ISO 3166 in two letters, of a country whose numbering plan is known. */
export const Country = z
  .string()
  .refine((text): boolean => isSupportedCountry(text), 'Choose a country.');
export const homeCountry = 'US';
