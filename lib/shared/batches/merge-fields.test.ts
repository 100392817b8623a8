import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold-text.ts';
import { listFields, mergeFields } from './merge-fields.ts';

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _-]{0,12}$/);

describe('fields in double braces', () => {
  it('are found in all texts, each once, whatever their case and spaces', () => {
    const texts = ['Dear {{Name}}, your case {{ case no }}', '{{NAME}} {{Café}}'];
    expect(listFields(texts)).toEqual(['Name', 'case no', 'Café']);
  });

  it('give way to what the list says', () => {
    const values = { name: 'Ada', 'case no': '17' };
    expect(mergeFields('Dear {{ NAME }}: {{Case No}}', values)).toBe('Dear Ada: 17');
  });

  it('stay where the list says nothing of them', () => {
    expect(mergeFields('Dear {{toString}} {{name}}', {})).toBe('Dear {{toString}} {{name}}');
  });

  it('are never read out of what the list says', () => {
    fc.assert(
      fc.property(name, fc.string(), (field, value) => {
        const merged = mergeFields(`<{{${field}}}>`, { [foldText(field)]: value });
        expect(merged).toBe(`<${value}>`);
      }),
    );
  });

  it('are all gone once each has a value without braces', () => {
    fc.assert(
      fc.property(fc.array(name), fc.stringMatching(/^[^{}]*$/), (fields, value) => {
        const text = fields.map((field) => `a {{${field}}} b`).join(' ');
        const values = Object.fromEntries(fields.map((field) => [foldText(field), value]));
        expect(listFields([mergeFields(text, values)])).toEqual([]);
      }),
    );
  });
});
