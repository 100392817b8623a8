import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/shared/errors.ts';
import { readCsvList } from './read-csv-list.ts';

describe('a list with names of columns', () => {
  it('has a field for each column, and one for the name and the number', () => {
    const text = 'Practice;Fax number;Name;Case no\nNorth;202-555-0100;Ada;17\n';
    const { rows, fields } = readCsvList(text);
    expect(fields).toEqual(['Practice', 'Fax number', 'Name', 'Case no', 'number']);
    expect(rows).toEqual([
      {
        recipient: '202-555-0100',
        name: 'Ada',
        values: {
          practice: 'North',
          'fax number': '202-555-0100',
          name: 'Ada',
          'case no': '17',
          number: '202-555-0100',
        },
      },
    ]);
  });

  it('puts first and last name together, and takes the first number of several columns', () => {
    const text = 'first name,last name,office fax,home fax\nAda,Byron,,2025550101\n';
    const [row] = readCsvList(text).rows;
    expect(row).toMatchObject({ recipient: '2025550101', name: 'Ada Byron' });
    expect(row?.values.name).toBe('Ada Byron');
  });
});

describe('a list without names of columns', () => {
  it('is a number in each row, or a number and a name', () => {
    const { rows } = readCsvList('(202) 555-0100\n(202) 555-0101\n');
    expect(rows.map(({ recipient }) => recipient)).toEqual(['(202) 555-0100', '(202) 555-0101']);
    expect(readCsvList('Ada,2025550100').rows[0]).toMatchObject({
      recipient: '2025550100',
      name: 'Ada',
    });
  });

  it('is refused where nothing looks like a number', () => {
    expect(() => readCsvList('hello\nworld')).toThrow(new AppError('batch_list_unreadable'));
  });
});
