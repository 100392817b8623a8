import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

export interface PageDocument {
  name: string;
  path: string;
  pages: number;
  /** What stands on its first page, in its upper `textShare`, where it is to be read again. */
  text: string | null;
  textShare: number;
}

const words =
  'patient referral office records transmission confirm dose daily history insurance claim number letter court motion filed attorney pharmacy refill morning evening result normal blood pressure elevated follow within weeks review attached signature required before release information contained herein'.split(
    ' ',
  );

/** The same words in each run, by their seed. */
function createWords(seed: number): () => string {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[Math.floor((state / 2 ** 32) * words.length)] ?? '';
  };
}

interface Lines {
  size: number;
  grey: number;
  top: number;
  bottom: number;
}

/** Fills a part of a page with lines of words; answers them. */
function write(page: PDFPage, font: PDFFont, next: () => string, lines: Lines): string {
  const { size, grey, top, bottom } = lines;
  const text: string[] = [];
  for (let y = top; y > bottom; y -= size * 1.25) {
    let line = next();
    for (let word = next(); font.widthOfTextAtSize(`${line} ${word}`, size) < 500; word = next()) {
      line += ` ${word}`;
    }
    page.drawText(line, { x: 54, y, size, font, color: rgb(grey, grey, grey) });
    text.push(line);
  }
  return text.join(' ');
}

/** Light and dark with grain, as a camera sees it. */
function makePhoto(width: number, height: number, seed: number): Promise<Buffer> {
  const raw = Buffer.alloc(width * height * 3);
  let noise = seed + 1;
  for (let index = 0; index < raw.length; index += 1) {
    noise = (Math.imul(noise, 1_103_515_245) + 12_345) & 0x7fffffff;
    const [x, y] = [Math.floor(index / 3) % width, Math.floor(index / 3 / width)];
    const wave = Math.sin((x + seed * 37) / 61) + Math.cos(y / 47) + Math.sin((x + y) / 93);
    raw[index] = Math.min(255, Math.max(0, 120 + wave * 32 + ((noise >> 16) % 20)));
  }
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
}

type Paint = (
  page: PDFPage,
  fonts: { serif: PDFFont; sans: PDFFont },
  at: number,
) => Promise<string>;

async function make(
  folder: string,
  name: string,
  pages: number,
  size: [number, number],
  paint: Paint,
): Promise<PageDocument> {
  const pdf = await PDFDocument.create();
  const fonts = {
    serif: await pdf.embedFont(StandardFonts.TimesRoman),
    sans: await pdf.embedFont(StandardFonts.Helvetica),
  };
  const texts: string[] = [];
  for (let at = 0; at < pages; at += 1) texts.push(await paint(pdf.addPage(size), fonts, at));
  const path = join(folder, `${name}.pdf`);
  await writeFile(path, await pdf.save());
  const textShare = name === 'mixed' ? 0.69 : 1;
  return { name, path, pages, text: texts[0] || null, textShare };
}

const letter: [number, number] = [612, 792];
const body = { top: 740, bottom: 50 };

async function drawPhoto(page: PDFPage, at: number, box: [number, number, number, number]) {
  const [x, y, width, height] = box;
  const jpeg = await makePhoto(width * 3, height * 3, at);
  page.drawImage(await page.doc.embedJpg(jpeg), { x, y, width, height });
}

/** Pages full of words, which differ by the seed. */
export function makeTextDocument(
  folder: string,
  pages: number,
  seed: number,
): Promise<PageDocument> {
  const next = createWords(seed);
  return make(folder, 'text', pages, letter, async (page, { serif }) =>
    write(page, serif, next, { ...body, size: 11, grey: 0 }),
  );
}

const seed = 7;

/** Dense text, small and pale text, text with pictures and charts, photographs, dark slides. */
export async function makePageDocuments(folder: string): Promise<PageDocument[]> {
  const next = createWords(seed);
  return [
    await makeTextDocument(folder, 40, seed),
    await make(folder, 'small', 4, letter, async (page, { sans }) =>
      write(page, sans, next, { ...body, size: 7, grey: 0 }),
    ),
    await make(folder, 'grey', 4, letter, async (page, { sans }) =>
      write(page, sans, next, { ...body, size: 10, grey: 0.55 }),
    ),
    await make(folder, 'mixed', 12, letter, async (page, { sans }, at) => {
      await drawPhoto(page, at, [54, 60, 300, 180]);
      for (let bar = 0; bar < 7; bar += 1) {
        const colour = rgb(0.2 + bar * 0.09, 0.5, 0.7);
        page.drawRectangle({
          x: 380 + bar * 24,
          y: 60,
          width: 18,
          height: 40 + bar * 20,
          color: colour,
        });
      }
      return write(page, sans, next, { size: 10, grey: 0, top: 740, bottom: 260 });
    }),
    await make(folder, 'photo', 8, letter, async (page, _fonts, at) => {
      await drawPhoto(page, at, [36, 36, 540, 720]);
      return '';
    }),
    await make(folder, 'slides', 16, [960, 540], async (page, { sans }, at) => {
      page.drawRectangle({ x: 0, y: 0, width: 960, height: 540, color: rgb(0.07, 0.2, 0.4) });
      for (let row = 0; row < 7; row += 1) {
        const line = Array.from({ length: 6 }, next).join(' ');
        page.drawText(line, {
          x: 60,
          y: 440 - row * 50,
          size: 24,
          font: sans,
          color: rgb(1, 1, 1),
        });
      }
      await drawPhoto(page, at, [680, 60, 220, 150]);
      return '';
    }),
  ];
}
