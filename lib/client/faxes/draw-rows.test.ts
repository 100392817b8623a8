import { expect, it } from 'vitest';
import { drawMore } from './draw-rows.ts';

const wanted = { first: 100, last: 140 };

it.each([
  ['begins in sight where nothing is left', { first: 0, last: 40 }, { first: 112, last: 114 }],
  ['goes on downwards', { first: 112, last: 114 }, { first: 112, last: 117 }],
  ['then upwards', { first: 112, last: 139 }, { first: 110, last: 140 }],
  ['keeps what is drawn after a small step', { first: 98, last: 138 }, { first: 100, last: 140 }],
  ['is done', { first: 100, last: 140 }, { first: 100, last: 140 }],
])('%s', (_what, drawn, next) => {
  expect(drawMore(drawn, wanted, 12)).toEqual(next);
});
