const MAX_TITLE = 100;

/**
 * The title under which the provider knows an attempt. The reference comes last and must not be
 * cut off: long titles are shortened before it.
 */
export function toProviderTitle(title: string | null, reference: string): string {
  return `${(title ?? 'Fax').slice(0, MAX_TITLE)} · ${reference}`;
}
