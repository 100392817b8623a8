import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPress } from '../open-press.ts';
import { headerRows, linesPerPoint, pagePoints } from '../page-size.ts';
import type { CoverBlock } from './cover-block.ts';
import type { CoverContent } from './cover-request.ts';
import type { CoverLogo } from './logo.ts';
import { layOutCover, type CoverSheet } from './lay-out-cover.ts';
import { sheetFrame } from './sheet-frame.ts';

const { typesetter } = await openPress();
const measure = typesetter.width;
const headerPoints = headerRows / linesPerPoint;

function layOut(
  blocks: CoverBlock[],
  change: Partial<CoverContent & { logo: CoverLogo }> = {},
): CoverSheet[] {
  const content = { blocks, values: {}, message: '', documentPages: 2, ...change };
  return layOutCover(measure, content);
}

const textsOf = (sheet: CoverSheet | undefined) =>
  (sheet ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

function expectInsidePage(sheets: readonly CoverSheet[]): void {
  for (const mark of sheets.flat()) {
    const box =
      mark.kind !== 'text'
        ? { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }
        : {
            left: mark.x,
            right: mark.x + measure(mark.text, mark.style),
            top: mark.baseline - mark.style.size,
            bottom: mark.baseline + mark.style.size * 0.3,
          };
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(pagePoints.width);
    expect(box.top).toBeGreaterThanOrEqual(headerPoints);
    expect(box.bottom).toBeLessThanOrEqual(pagePoints.height);
  }
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('W'.repeat(300), 'a '.repeat(400), '\n'.repeat(90), '{{title}} {{pages}}'),
  fc.constantFrom('שלום עולם', 'مرحبا بالعالم', '收件人：张伟', '{{ {{title}} }}', '\ud800'),
);
const block: fc.Arbitrary<CoverBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: text, value: text }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    text,
    size: fc.constantFrom('small', 'normal', 'large'),
    isBold: fc.boolean(),
  }),
  fc.constantFrom({ kind: 'message' as const }, { kind: 'rule' as const }),
  fc.record({ kind: fc.constant('space' as const), points: fc.nat(400) }),
  fc.record({ kind: fc.constant('notice' as const), text }),
);

describe('layOutCover', () => {
  it('sets any blocks and values inside the page and below the sender’s line', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 8 }),
        text,
        text,
        fc.option(fc.nat(999)),
        (blocks, title, message, documentPages) => {
          const sheets = layOut(blocks, { values: { title }, message, documentPages });
          expect(sheets.length).toBeGreaterThan(0);
          expectInsidePage(sheets);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets a long message flow over to further sheets, and loses no word of it', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`);
    const sheets = layOut(
      [{ kind: 'heading', text: 'Fax' }, { kind: 'message' }, { kind: 'notice', text: 'Private' }],
      { message: words.join(' ') },
    );
    expect(sheets.length).toBeGreaterThan(1);
    const set = sheets.flatMap(textsOf).flatMap((line) => line.split(' '));
    expect(set.filter((word) => word.startsWith('word'))).toEqual(words);
    expect(textsOf(sheets[0])).toContain('Private');
  });

  it('goes on below the rest with a notice that is too long for its box', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`);
    const sheets = layOut([
      { kind: 'heading', text: 'Fax' },
      { kind: 'notice', text: words.join(' ') },
    ]);
    const set = sheets.flatMap(textsOf).flatMap((line) => line.split(' '));
    expect(set.filter((word) => word.startsWith('word')).toSorted()).toEqual(words.toSorted());
    expect(textsOf(sheets[0])).toContain('Fax');
  });

  it('counts its own sheets among the pages, and leaves the row out when nobody counted', () => {
    const blocks: CoverBlock[] = [
      { kind: 'facts', rows: [{ label: 'Pages', value: '{{pages}} in all' }] },
      { kind: 'message' },
    ];
    const message = 'line\n'.repeat(60);
    expect(textsOf(layOut(blocks, { message })[0])).toContain('4 in all');
    expect(textsOf(layOut(blocks, { documentPages: null })[0])).toEqual([]);
  });
});

describe('the logo', () => {
  const logo = { width: 408, height: 98, grey: '' };
  const heading = { kind: 'heading', text: 'Fax' } as const;
  const findLogo = (sheets: readonly CoverSheet[]) =>
    sheets.map((sheet) => sheet.find(({ kind }) => kind === 'logo'));

  it('stands at the upper left where the template does not say otherwise', () => {
    const sheets = layOut([heading], { logo });
    expect(findLogo(sheets)).toMatchObject([{ x: sheetFrame.left, y: sheetFrame.top, width: 144 }]);
    expectInsidePage(sheets);
  });

  it.each([
    ['middle', sheetFrame.left + (sheetFrame.width - 144) / 2],
    ['right', sheetFrame.left + sheetFrame.width - 144],
  ] as const)('stands where its part is, %s', (place, x) => {
    const [mark] = findLogo(layOut([heading, { kind: 'logo', place }], { logo }));
    expect(mark).toMatchObject({ x });
    expect(mark && 'y' in mark ? mark.y : 0).toBeGreaterThan(sheetFrame.top);
  });

  it('is left out where the template says so, and takes no room where there is none', () => {
    const without = layOut([heading]);
    expect(layOut([{ kind: 'logo', place: 'nowhere' }, heading], { logo })).toEqual(without);
    expect(layOut([{ kind: 'logo', place: 'middle' }, heading])).toEqual(without);
  });
});
