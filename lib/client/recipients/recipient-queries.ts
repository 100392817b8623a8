import { queryOptions } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { RecipientCheckAnswer } from '#lib/shared/recipients/recipient-check.ts';
import { SuggestionList } from '#lib/shared/recipients/suggestion.ts';
import { requestJson } from '../http.ts';

export const recipientKeys = {
  all: ['recipients'],
  suggestions: (typed: string) => ['recipients', 'suggestions', typed],
  check: (recipient: string) => ['recipients', 'check', recipient],
} as const;

export function suggestionOptions(typed: string) {
  const q = typed.trim();
  return queryOptions({
    queryKey: recipientKeys.suggestions(q),
    queryFn: async ({ signal }) => {
      const path = `${apiPaths.recipients}?${new URLSearchParams({ q })}`;
      const { suggestions } = await requestJson(path, SuggestionList, { signal });
      return suggestions;
    },
  });
}

/** What is known of a recipient, in E.164 or as an e-mail address. */
export function recipientCheckOptions(recipient: string) {
  return queryOptions({
    queryKey: recipientKeys.check(recipient),
    queryFn: async ({ signal }) => {
      const path = `${apiPaths.recipientCheck}?${new URLSearchParams({ recipient })}`;
      const { check } = await requestJson(path, RecipientCheckAnswer, { signal });
      return check;
    },
  });
}
