import {
  CheckRecipientQuery,
  RecipientCheckAnswer,
} from '#lib/shared/recipients/recipient-check.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { checkRecipient } from '#lib/server/recipients/check-recipient.ts';

export const GET = route({
  permission: 'contact:view',
  query: CheckRecipientQuery,
  run: async ({ actor, query }) =>
    json(RecipientCheckAnswer, { check: await checkRecipient({ actor, input: query }) }),
});
