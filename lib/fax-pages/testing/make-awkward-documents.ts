import {
  degrees,
  type PDFFont,
  type PDFPage,
  PDFDocument,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { assemblePdf } from './assemble-pdf.ts';
import { makeFaxTiff } from './make-fax-tiff.ts';

const sentence =
  'The patient was seen on Tuesday and is to return within two weeks of this letter. ';
const letter: [number, number] = [612, 792];

type Paint = (page: PDFPage, font: PDFFont) => Promise<void> | void;

async function makePdf(size: [number, number], paint: Paint, pages = 1): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let index = 0; index < pages; index += 1) await paint(pdf.addPage(size), font);
  return pdf.save();
}

/** Lines of text all over a page, in a grey from 0 to 1. */
function write(page: PDFPage, font: PDFFont, size: number, grey = 0, margin = 72): void {
  const { width, height } = page.getSize();
  const text = sentence.repeat(20);
  const columns = Math.floor((width - 2 * margin) / (size * 0.5));
  for (let y = height - margin, row = 0; y > margin; y -= size * 1.3, row += 1) {
    const line = text.slice(row % 40, (row % 40) + columns);
    page.drawText(line, { x: margin, y, size, font, color: rgb(grey, grey, grey) });
  }
}

/** Waves of light and dark with grain, as a photograph has them. */
function makePhoto(width: number, height: number, brightness: number) {
  const raw = Buffer.alloc(width * height * 3);
  let noise = 1;
  for (let index = 0; index < raw.length; index += 1) {
    noise = (Math.imul(noise, 1_103_515_245) + 12_345) & 0x7fffffff;
    const [x, y] = [Math.floor(index / 3) % width, Math.floor(index / 3 / width)];
    const wave = Math.sin(x / 61) + Math.cos(y / 47) + Math.sin((x + y) / 93);
    raw[index] = Math.min(255, Math.max(0, brightness + wave * 25 + ((noise >> 16) % 24)));
  }
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

async function drawPhoto(page: PDFPage, brightness: number): Promise<void> {
  const jpeg = await makePhoto(800, 1000, brightness).jpeg().toBuffer();
  const image = await page.doc.embedJpg(jpeg);
  page.drawImage(image, { x: 50, y: 60, width: 512, height: 660 });
}

/** A page whose content unpacks to `bytes`, which are rules over one another. */
function makeBomb(bytes: number): Buffer {
  const content = deflateSync(Buffer.alloc(bytes, '0 0 m 612 792 l S\n'), { level: 9 });
  return assemblePdf([
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
    { dictionary: '/Filter /FlateDecode', stream: content },
  ]);
}

/** A form that draws itself ten times, which draws itself ten times. */
function makeLoop(): Buffer {
  const resources = '/Resources << /XObject << /X 4 0 R >> >>';
  return assemblePdf([
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R ${resources} >>`,
    {
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] ${resources}`,
      stream: Buffer.from('/X Do '.repeat(10)),
    },
    { dictionary: '', stream: Buffer.from('/X Do '.repeat(10)) },
  ]);
}

async function makeScripted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  write(pdf.addPage(letter), await pdf.embedFont(StandardFonts.Helvetica), 11);
  pdf.addJavaScript('main', 'while (true) app.alert("x");');
  await pdf.attach(Buffer.from('MZ program'), 'invoice.exe', {
    mimeType: 'application/x-msdownload',
  });
  return pdf.save();
}

async function makeEncrypted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage(letter);
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  return pdf.save({ useObjectStreams: false });
}

async function makeMixedSizes(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const size of [letter, [1224, 792], [200, 100], [612, 1008]] as const) {
    write(pdf.addPage([...size]), font, 12, 0, 20);
  }
  return pdf.save();
}

async function makeTurned(): Promise<Uint8Array> {
  return makePdf(letter, (page, font) => {
    write(page, font, 12);
    page.setRotation(degrees(90));
  });
}

const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
const textPdf = () => makePdf(letter, (page, font) => write(page, font, 11));
const picture = (background: string) =>
  sharp({ create: { width: 1700, height: 2200, channels: 3, background } });

/** What people really drop into a fax window, and what they had better not. */
export const awkwardDocuments: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'plain.pdf': textPdf,
  'pale.pdf': () => makePdf(letter, (page, font) => write(page, font, 11, 0.87)),
  'tiny.pdf': () => makePdf(letter, (page, font) => write(page, font, 5)),
  'photo.pdf': () => makePdf(letter, (page) => drawPhoto(page, 130)),
  'dark-photo.jpg': () => makePhoto(1200, 1600, 15).jpeg().toBuffer(),
  'slides.pdf': () =>
    makePdf([960, 540], (page, font) => {
      page.drawRectangle({ x: 0, y: 0, width: 960, height: 540, color: rgb(0, 0, 0) });
      page.drawText('Quarterly review', { x: 80, y: 400, size: 48, font, color: rgb(1, 1, 1) });
    }),
  'landscape.pdf': () => makePdf([792, 612], (page, font) => write(page, font, 14)),
  'turned.pdf': makeTurned,
  'mixed-sizes.pdf': makeMixedSizes,
  'poster.pdf': () => makePdf([2384, 3370], (page, font) => write(page, font, 24)),
  'to-the-edge.pdf': () => makePdf(letter, (page, font) => write(page, font, 12, 0, 3)),
  'blank.pdf': () => makePdf(letter, () => undefined),
  'long.pdf': () =>
    makePdf(letter, (page, font) => page.drawText('Page', { x: 72, y: 700, font }), 300),
  'scan.tif': () => makeFaxTiff([98, 196]),
  'grey-paper.png': async () =>
    picture('#d9d6d0')
      .composite([{ input: await makePlate('Results', '#333') }])
      .png()
      .toBuffer(),
  'phone.webp': async () => makePhoto(900, 1200, 130).webp().toBuffer(),
  'note.txt': () => Buffer.from(sentence.repeat(60)),
  'latin.txt': () => Buffer.from('Gr\u00fc\u00dfe aus K\u00f6ln\n', 'latin1'),
  'unmarked.txt': () => Buffer.from('Gr\u00fc\u00dfe aus K\u00f6ln\n', 'utf16le'),
  'chinese.txt': () => Buffer.from('\u5f20 to \u4e09, \u5f20\n'),
  'hebrew.txt': () => Buffer.from('\u05e9\u05dc\u05d5\u05dd\n'),
  'drawing.svg': () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'),
  'photo.gif': async () => makePhoto(90, 90, 130).gif().toBuffer(),
  'truncated.tif': () => half(makeFaxTiff([98, 196])),
  'empty.pdf': () => new Uint8Array(0),
  'encrypted.pdf': makeEncrypted,
  'truncated.pdf': async () => half(await textPdf()),
  'truncated.jpg': async () => half(await makePhoto(400, 400, 130).jpeg().toBuffer()),
  'invoice.pdf': () =>
    Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00', 'latin1'), Buffer.alloc(600, 7)]),
  'archive.docx': () => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(400, 1)]),
  'bomb.pdf': () => makeBomb(400_000_000),
  'bomb.png': () => makePngBomb(),
  'loop.pdf': makeLoop,
  'script-and-attachment.pdf': makeScripted,
};

function makePlate(text: string, colour: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1700" height="2200"><rect x="300" y="300"
    width="900" height="14" fill="${colour}"/><rect x="300" y="360" width="700" height="14"
    fill="${colour}"/><title>${text}</title></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A PNG that claims more dots than any machine has memory for, in a few bytes. */
async function makePngBomb(): Promise<Uint8Array> {
  const png = Buffer.from(await picture('#fff').png().toBuffer());
  png.writeUInt32BE(500_000, 16);
  png.writeUInt32BE(500_000, 20);
  return png;
}
