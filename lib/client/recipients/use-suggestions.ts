import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { useDebounced } from '../time/use-debounced.ts';
import { suggestionOptions } from './recipient-queries.ts';
import { spellOut } from './spell-out.ts';

const patienceMs = 80;

/**
 * The suggestions for what is typed. Those for a moment ago stay until the new ones are here, but
 * are not fresh: Enter must not choose one of them. A number that is whole has none.
 */
export function useSuggestions(typed: string, country: string, isWanted: boolean) {
  const settled = useDebounced(typed, patienceMs);
  const isWhole = parseRecipient(spellOut(typed, country)).ok;
  const query = useQuery({
    ...suggestionOptions(settled),
    enabled: isWanted && !isWhole,
    placeholderData: keepPreviousData,
  });
  const isFresh = settled === typed && !query.isPlaceholderData && query.data !== undefined;
  return {
    suggestions: isWhole ? [] : (query.data ?? []),
    isFresh,
    isWaiting: isWanted && !isWhole && !isFresh && !query.isError,
  };
}
