import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { foldText } from '#lib/shared/text/fold-text.ts';

export interface CountryChoice {
  country: string;
  name: string;
  /** "+44". */
  code: string;
}

/** Where most faxes of an office go, before all others by name. */
const usual = ['US', 'CA', 'GB', 'MX', 'DE', 'FR', 'AU', 'JP'];

const names = new Intl.DisplayNames('en', { type: 'region' });

export function nameCountry(country: string): string {
  return names.of(country) ?? country;
}

/** All countries that have a numbering plan: the office's own first, then those faxed most. */
export function listCountries(own: string): CountryChoice[] {
  const all = getCountries().map((country) => ({
    ...{ country: String(country), name: nameCountry(country) },
    code: `+${getCountryCallingCode(country)}`,
  }));
  const first = [own, ...usual];
  const rank = ({ country }: CountryChoice) => {
    const at = first.indexOf(country);
    return at === -1 ? first.length : at;
  };
  return all.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

/** Those whose name, code or letters are typed: "kingd", "+44", "44" or "gb". */
export function findCountries(choices: readonly CountryChoice[], typed: string): CountryChoice[] {
  const wanted = foldText(typed);
  const digits = wanted.replace(/^\+|^00/, '');
  return choices.filter(({ country, name, code }) => {
    if (/^\d+$/.test(digits)) return code.slice(1).startsWith(digits);
    return country.toLowerCase() === wanted || ` ${foldText(name)}`.includes(` ${wanted}`);
  });
}
