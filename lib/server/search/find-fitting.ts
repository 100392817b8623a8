import { findByReference } from './find-by-reference.ts';
import { findTerms } from './find-terms.ts';
import { readWords, type Words } from './read-words.ts';

/** The ids of the terms that each word of one way fits: a fax needs one of each. */
export type TermSets = readonly (readonly number[])[];

/** What was typed, as what faxes have: the one fax that it names, or ways to fit it. */
export type Fitting = { faxId: string } | { ways: readonly TermSets[] };

/** Looks up what was typed, without looking at any fax; without ways nothing fits. */
export async function findFitting(typed: string): Promise<Fitting> {
  const [faxId, ways] = await Promise.all([
    findByReference(typed),
    Promise.all(readWords(typed).map(findSets)),
  ]);
  return faxId === null ? { ways: ways.filter((way) => way.every(hasTerms)) } : { faxId };
}

function findSets(words: Words): Promise<TermSets> {
  return Promise.all(words.map(findTerms));
}

function hasTerms(ids: readonly number[]): boolean {
  return ids.length > 0;
}
