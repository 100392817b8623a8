import { describe, expect, it } from 'vitest';
import { checkRows } from './check-rows.ts';
import { parseFile } from './parse-file.ts';
import type { ImportRow } from './import-row.ts';

const read = (text: string, encoding: BufferEncoding = 'utf8') =>
  parseFile(Buffer.from(text, encoding));
const show = ({ line, fields, groups }: ImportRow) => [
  line,
  fields.name,
  fields.organisation,
  fields.numbers.map(({ number, label }) => [number, label]),
  groups,
];

describe('a CSV file', () => {
  it('is read with our own header, quotes, and lines within cells', () => {
    const rows = read(
      'name,organisation,numbers,labels,notes,groups\r\n' +
        'Ada,"Byron, Ltd","(202) 555-0139; +44 20 7946 0018",Desk;,"two\nlines",Labs;Ward 3\r\n' +
        '\r\n' +
        'Bo,,202 555 0140,,,\r\n',
    );
    expect(rows.map(show)).toEqual([
      [
        2,
        'Ada',
        'Byron, Ltd',
        [
          ['(202) 555-0139', 'Desk'],
          ['+44 20 7946 0018', null],
        ],
        ['Labs', 'Ward 3'],
      ],
      [5, 'Bo', '', [['202 555 0140', null]], []],
    ]);
    expect(rows[0]?.fields.notes).toBe('two\nlines');
  });

  it('prefers columns for fax over other phones, as Outlook exports them', () => {
    const [row] = read(
      'First Name;Last Name;Company;Business Fax;Business Phone\nEva;Lund;Apotek;2025550139;2025550999\n',
    );
    expect(row && show(row)).toEqual([2, 'Eva Lund', 'Apotek', [['2025550139', null]], []]);
  });

  it('is read without a header, and in Windows-1252', () => {
    const [row] = read('M\xfcller;2025550139\n', 'latin1');
    expect(row && show(row)).toEqual([1, 'Müller', '', [['2025550139', null]], []]);
  });

  it('labels numbers of phones where nothing is marked as fax', () => {
    const [row] = read('Name,Mobile Phone\nEva,2025550999\n');
    expect(row).toMatchObject({ isUnmarked: true });
    expect(row && show(row)[3]).toEqual([['2025550999', 'Phone']]);
  });

  it.each([
    ['holds no number at all', 'colour,taste\nred,sweet\n', /no contacts/],
    ['is empty', '', /is empty/],
    ['is a header alone', 'name,fax\n', /names its columns, and no contact/],
    ['has a quotation mark too many', 'name,fax\n"Ada,2025550139\nBo,2025550140\n', /never closed/],
  ])('is refused where it %s', (_what, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});

describe('a vCard file', () => {
  it('is read with folded lines, escapes, and fax numbers before others', () => {
    const rows = read(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'FN:Dr. Ann',
        '  Okoro\\, MD',
        'ORG:St. Mary\\;s;Ward 3',
        'TEL;TYPE=work,voice;VALUE=uri:tel:+1-202-555-0999',
        'item1.TEL;TYPE="fax,work":+1 202 555 0139',
        'item1.X-ABLabel:_$!<Work>!$_',
        'NOTE:first\\nsecond',
        'CATEGORIES:Cardiology,Referrals\\, urgent',
        'END:VCARD',
      ].join('\r\n'),
    );
    expect(rows).toEqual([
      {
        line: 1,
        contactId: null,
        groups: [],
        isUnmarked: false,
        fields: {
          name: 'Dr. Ann Okoro, MD',
          organisation: 'St. Mary;s, Ward 3',
          notes: 'first\nsecond',
          tags: ['Cardiology', 'Referrals, urgent'],
          numbers: [{ number: '+1 202 555 0139', label: 'Work' }],
        },
      },
    ]);
  });

  it('is read in version 2.1 with quoted-printable', () => {
    const [row] = read(
      'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\nller;Eva\nTEL;WORK;FAX:2025550139\nEND:VCARD\n',
    );
    expect(row && show(row)).toEqual([1, 'Eva Müller', '', [['2025550139', null]], []]);
  });
});

describe('a vCard', () => {
  it('without a number for fax gives its phones, labelled as such', () => {
    const [row] = read('BEGIN:VCARD\nFN:Eva\nTEL;TYPE=voice:2025550999\nEND:VCARD\n');
    expect(row).toMatchObject({ isUnmarked: true });
    expect(row && show(row)[3]).toEqual([['2025550999', 'Phone']]);
  });

  it('that breaks off is refused with its line, and nothing of the file is taken', () => {
    const whole = 'BEGIN:VCARD\nFN:Eva\nTEL;TYPE=fax:2025550139\nEND:VCARD\n';
    expect(() => read(`${whole}BEGIN:VCARD\nFN:Bo\nTEL`)).toThrow(/at line 5/);
  });
});

describe('checkRows', () => {
  it('refuses a row with its line and a reason that names the number', () => {
    const { entries, refused } = checkRows(
      read('name,fax\nAda,202 555 0139\nBo,202 555 013\n,\nCy,202 555 0140 x12\n'),
    );
    expect(entries.map(({ line }) => line)).toEqual([2]);
    expect(refused).toEqual([
      { line: 3, reason: expect.stringMatching(/“202 555 013”.*10 digits/) },
      { line: 4, reason: expect.stringMatching(/Enter a name/) },
      { line: 5, reason: expect.stringMatching(/“202 555 0140 x12”.*extension/) },
    ]);
  });
});
