interface Searchable {
  recipient: string;
  title: string | null;
}

/** What the search box looks through: the recipient, digits only for a number, and the title. */
export function toSearchText({ recipient, title }: Searchable): string {
  return [recipient, title ?? ''].join(' ').toLowerCase().trim();
}

/**
 * What a person typed, as it stands in the search text: a number in any spelling becomes its
 * digits, so that "(202) 555-01" finds +12025550100.
 */
export function toSearchTerm(typed: string): string {
  const isNumber = /^[\d\s()+\-./]+$/.test(typed) && /\d{3}/.test(typed.replaceAll(/\D/g, ''));
  return isNumber ? typed.replaceAll(/\D/g, '') : typed.toLowerCase();
}
