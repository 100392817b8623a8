import { z } from 'zod';
import { account } from '../accounts/account.ts';
import { requireMember } from '../accounts/require-member.ts';
import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import { findIgnored, parseFields } from '../http/parse-fields.ts';
import { readFields } from '../http/read-fields.ts';
import { type HttpReply, json } from '../http/reply.ts';
import type { State } from '../state/open-state.ts';
import { areaCodes, countries } from './area-codes.ts';
import { toFaxLineBody } from './to-fax-line-answer.ts';

const createRequest = z.object({
  area_code: z.coerce.number('area_code is required').int('area_code must be a whole number'),
  country: z.enum(countries, 'country must be one of CA, US, UK'),
  city: z.string('city must be a string').optional(),
  account_id: z.string('account_id must be a string').optional(),
});

/** Numbers set aside for fiction, beyond those that mean something to the number plan. */
const firstSubscriber = 150;
const lastSubscriber = 199;

export async function createFaxLine({ sandbox, request }: Exchange): Promise<HttpReply> {
  const { state, clock } = sandbox;
  const fields = await readFields(request);
  const asked = parseFields(createRequest, fields);
  if (!isAreaCodeOf(asked.country, asked.area_code)) {
    throw new ApiError('bad_request', 'There are no lines in this area code.', 'area_code');
  }
  const owner = requireMember({ account_id: asked.account_id ?? account.accountId });
  const line = {
    number: findFreeNumber(state, asked.country === 'UK' ? '44' : '1', asked.area_code),
    createdAt: clock.nowSeconds(),
    updatedAt: clock.nowSeconds(),
    accountIds: [owner.accountId],
  };
  state.faxLines.put(line.number, line);
  await state.flush();
  return json(toFaxLineBody(line, findIgnored(fields, Object.keys(createRequest.shape))));
}

function isAreaCodeOf(country: (typeof countries)[number], areaCode: number): boolean {
  return Object.values(areaCodes[country]).some((codes) => codes.includes(areaCode));
}

function findFreeNumber(state: State, countryCode: string, areaCode: number): string {
  for (let subscriber = firstSubscriber; subscriber <= lastSubscriber; subscriber += 1) {
    const number = `+${countryCode}${areaCode}5550${subscriber}`;
    if (!state.faxLines.get(number)) return number;
  }
  throw new ApiError('bad_request', 'All lines of this area code are taken.', 'area_code');
}
