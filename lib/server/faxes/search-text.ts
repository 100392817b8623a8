interface Searchable {
  recipient: string;
  title: string | null;
}

/** What the search box looks through: the recipient, digits only for a number, and the title. */
export function toSearchText({ recipient, title }: Searchable): string {
  return [recipient, title ?? ''].join(' ').toLowerCase().trim();
}

/**
 * What a person typed, in the ways in which it can stand in the search text: as it is, and a number
 * in any spelling as its digits, so that "(202) 555-01" finds +12025550100.
 */
export function toSearchTerms(typed: string): string[] {
  const text = typed.toLowerCase().replaceAll(/\s+/g, ' ');
  const digits = typed.replaceAll(/\D/g, '').replace(/^(?:00|011)/, '');
  const isNumber = digits.length >= 3 && /^[\d\s()+\-./\u2010-\u2015]+$/.test(typed);
  return isNumber && digits !== text ? [text, digits] : [text];
}
