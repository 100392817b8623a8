import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRows } from '#lib/shared/batches/choose-rows.ts';
import { judgeRows, type ListFacts, type MergedText } from './judge-rows.ts';
import type { ListRow } from './list-row.ts';

const facts: ListFacts = {
  findRefusal: ({ value }) => (value === '+12025550199' ? 'They asked us to stop.' : null),
  isSentLately: (number) => number === '+12025550103',
  isFailing: (number) => number === '+12025550104',
  isTrusted: (number) => number === '+12025550100',
  findNearMiss: (number) => (number === '+12025550101' ? '(202) 555-0100, Ada' : null),
};
const noTexts: readonly MergedText[] = [];

function toRow(recipient: string, values: Record<string, string> = {}): ListRow {
  return { recipient, name: null, values };
}

function judge(rows: ListRow[], texts = noTexts, fields: string[] = []) {
  return judgeRows({ rows, fields, texts, facts });
}

describe('a row', () => {
  it('of a known number has nothing wrong with it', () => {
    const [row] = judge([toRow('(202) 555-0100')]);
    expect(row).toMatchObject({
      position: 1,
      recipient: '+12025550100',
      problem: null,
      hint: null,
    });
  });

  it('is new at an e-mail address that nothing has arrived at, too', () => {
    const [row] = judge([toRow('desk@clinic.example')]);
    expect(row).toMatchObject({ kind: 'email', hint: { kind: 'never_delivered' } });
    expect(row?.hint?.sentence).toContain('address');
  });

  it('gets no fax where its number is none, stands twice, or must not be faxed', () => {
    const rows = judge(
      ['12', '202-555-0100', '+1 202 555 0100', '2025550199'].map((n) => toRow(n)),
    );
    expect(rows.map(({ problem }) => problem?.kind ?? null)).toEqual([
      'invalid_number',
      null,
      'duplicate',
      'not_allowed',
    ]);
    expect(rows[2]?.problem?.sentence).toContain('row 2');
    expect(rows[3]?.problem?.sentence).toBe('They asked us to stop.');
  });

  it('asks for a look where its number is new, or nearly another', () => {
    const rows = judge(
      ['2025550101', '2025550102', '2025550103', '2025550104'].map((n) => toRow(n)),
    );
    expect(rows.map(({ hint }) => hint?.kind)).toEqual([
      'near_miss',
      'never_delivered',
      'sent_lately',
      'failing',
    ]);
    expect(rows[0]?.hint?.sentence).toContain('Ada');
  });

  it('gets no fax where a field that the fax names has no value, or makes a text too long', () => {
    const texts = [{ label: 'The title', text: 'Case {{case}}', max: 10 }];
    const [missing, long, fine] = judge(
      [
        toRow('2025550100', { case: '' }),
        toRow('2025550101', { case: '123456' }),
        toRow('2025550102', { case: '12345' }),
      ],
      texts,
      ['case'],
    );
    expect(missing?.problem).toMatchObject({
      kind: 'value_missing',
      sentence: 'It has nothing for {{case}}.',
    });
    expect(long?.problem?.kind).toBe('text_too_long');
    expect(fine?.problem).toBeNull();
  });
});

describe('any list', () => {
  const number = fc.oneof(
    fc.integer({ min: 100, max: 199 }).map((last) => `(202) 555-0${last}`),
    fc.string(),
  );

  it('has each row judged, in its place, and each number chosen once at most', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const rows = judge(numbers.map((one) => toRow(one)));
        expect(rows.map(({ position }) => position)).toEqual(numbers.map((_, index) => index + 1));
        const chosen = chooseRows(rows, []);
        expect(new Set(chosen.map(({ recipient }) => recipient)).size).toBe(chosen.length);
        expect(chosen.every(({ kind }) => kind !== null)).toBe(true);
      }),
    );
  });

  it('never has more chosen by leaving near misses out', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const rows = judge(numbers.map((one) => toRow(one)));
        const without = chooseRows(rows, ['near_miss']);
        expect(without.every(({ hint }) => hint?.kind !== 'near_miss')).toBe(true);
        expect(chooseRows(rows, [])).toEqual(expect.arrayContaining(without));
      }),
    );
  });
});
