import { SuggestionList, SuggestRecipientsQuery } from '#lib/shared/recipients/suggestion.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { suggestRecipients } from '#lib/server/recipients/suggest-recipients.ts';

export const GET = route({
  permission: 'contact:view',
  query: SuggestRecipientsQuery,
  run: async ({ actor, query }) =>
    json(SuggestionList, { suggestions: await suggestRecipients({ actor, input: query }) }),
});
