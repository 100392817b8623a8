import { findByReference } from './find-by-reference.ts';
import { findTerms, isFit, type WordFit } from './find-terms.ts';
import { readWords, type Words } from './read-words.ts';

/** What each word of one way fits: a fax needs one of each. */
export type WayFit = readonly WordFit[];

/** What was typed, as what faxes have: the one fax that it names, or ways to fit it. */
export type Fitting = { faxId: string } | { ways: readonly WayFit[] };

/** Looks up what was typed, without looking at any fax; without ways nothing fits. */
export async function findFitting(typed: string): Promise<Fitting> {
  const [faxId, ways] = await Promise.all([
    findByReference(typed),
    Promise.all(readWords(typed).map(findWay)),
  ]);
  return faxId === null ? { ways: ways.filter((way) => way.every(isFit)) } : { faxId };
}

function findWay(words: Words): Promise<WayFit> {
  return Promise.all(words.map(findTerms));
}
