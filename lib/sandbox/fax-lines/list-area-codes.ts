import { z } from 'zod';
import type { Exchange } from '../http/exchange.ts';
import { parseFields } from '../http/parse-fields.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { areaCodes, countries } from './area-codes.ts';

const codesOf = (country: (typeof countries)[number]) => Object.keys(areaCodes[country]);

const areaCodeQuery = z.object({
  country: z.enum(countries, 'country must be one of CA, US, UK'),
  state: z.enum(codesOf('US'), 'state is not a state of the US').optional(),
  province: z.enum(codesOf('CA'), 'province is not a province of Canada').optional(),
  city: z.string().optional(),
});

/** Cities are not told apart: a filter by city changes nothing. */
export function listAreaCodes({ query }: Exchange): HttpReply {
  const asked = parseFields(areaCodeQuery, Object.fromEntries(query));
  const region = asked.country === 'US' ? asked.state : asked.province;
  const codes = Object.entries(areaCodes[asked.country])
    .filter(([name]) => region === undefined || name === region)
    .flatMap(([, list]) => list);
  return json({ area_codes: codes.toSorted((left, right) => left - right) });
}
