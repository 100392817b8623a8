import { expect, it } from 'vitest';
import { isMisset } from './is-misset.ts';

it.each([
  ['Dear colleague, Grüße — café № 5', false],
  ['カルテを送ります', true],
  ['It works 😀', true],
  ['שלום', true],
  ['', false],
])('says of %j whether it comes out wrong: %s', (line, isWrong) => {
  expect(isMisset(line, 'mono')).toBe(isWrong);
});
