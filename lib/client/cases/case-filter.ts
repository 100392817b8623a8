import {
  createLoader,
  createSerializer,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from 'nuqs/server';
import { caseCauses } from '#lib/shared/cases/case-cause.ts';
import { caseViews, type CaseFilter } from '#lib/shared/cases/case-inputs.ts';
import { pagePaths } from '#lib/shared/paths.ts';

/** What the queue shows, as it stands in the URL; `to` is the destination. */
export const triageParsers = {
  view: parseAsStringLiteral(caseViews).withDefault('all'),
  cause: parseAsStringLiteral(caseCauses),
  to: parseAsString,
};
export type TriageFilter = inferParserType<typeof triageParsers>;

export const loadTriageFilter = createLoader(triageParsers);

const serialize = createSerializer(triageParsers);

export function toTriagePath(filter: Partial<TriageFilter>): string {
  return serialize(pagePaths.triage, filter);
}

/** The same as the API takes it. */
export function toCaseFilter({ view, cause, to }: TriageFilter): CaseFilter {
  return { view, ...(cause && { cause }), ...(to && { destination: to }) };
}
