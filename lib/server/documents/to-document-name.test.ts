import { expect, it } from 'vitest';
import { toDocumentName } from './to-document-name.ts';

it.each([
  ['report.pdf', 'report.pdf'],
  ['invoice\u202egpj.exe', 'invoice gpj.exe'],
  ['a\u2067b\u2069\nc.pdf', 'a b c.pdf'],
  ['\u05e9\u05dc\u05d5\u05dd.pdf', '\u05e9\u05dc\u05d5\u05dd.pdf'],
  ['\u202e', 'document'],
  [undefined, 'document'],
])('makes of %j the name %j', (fileName, name) => {
  expect(toDocumentName(fileName)).toBe(name);
});
