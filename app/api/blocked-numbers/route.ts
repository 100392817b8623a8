import {
  BlockedNumberAnswer,
  BlockedNumberList,
  BlockNumberFields,
  ListBlockedNumbersQuery,
  UnblockNumberQuery,
} from '#lib/shared/blocked-numbers/blocked-number.ts';
import { blockNumber } from '#lib/server/blocked-numbers/block-number.ts';
import { listBlockedNumbers } from '#lib/server/blocked-numbers/list-blocked-numbers.ts';
import { unblockNumber } from '#lib/server/blocked-numbers/unblock-number.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'blocked-number:manage',
  query: ListBlockedNumbersQuery,
  run: async ({ actor, query }) =>
    json(BlockedNumberList, { numbers: await listBlockedNumbers({ actor, input: query }) }),
});

export const PUT = route({
  permission: 'blocked-number:manage',
  body: BlockNumberFields,
  run: async ({ actor, body }) =>
    json(BlockedNumberAnswer, await blockNumber({ actor, input: body })),
});

export const DELETE = route({
  permission: 'blocked-number:manage',
  query: UnblockNumberQuery,
  run: async ({ actor, query }) => {
    await unblockNumber({ actor, input: { number: query.number.value } });
    return noContent();
  },
});
