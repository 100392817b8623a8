import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { fontFiles, type FontName, type TextStyle } from '../pdfium/create-typesetter.ts';
import { wrapText } from '../sheets/wrap-text.ts';

/** US Letter, in points. */
export const paper = { width: 612, height: 792, margin: 54 } as const;
/** Of a line, as a share of its size. */
export const leading = 1.35;
const footRoom = 40;

/** Text that flows down a column and on to the next page. */
export class ReceiptSheet {
  readonly document: PDFDocument;
  readonly #fonts: Record<FontName, PDFFont>;
  #page: PDFPage;
  #y: number = paper.height - paper.margin;

  private constructor(document: PDFDocument, fonts: Record<FontName, PDFFont>) {
    this.document = document;
    this.#fonts = fonts;
    this.#page = this.#addPage();
  }

  static async create(title: string, issuedAt: Date): Promise<ReceiptSheet> {
    const document = await PDFDocument.create();
    document.registerFontkit(fontkit);
    document.setTitle(title);
    document.setProducer('Faxdesk');
    document.setCreator('Faxdesk');
    document.setCreationDate(issuedAt);
    document.setModificationDate(issuedAt);
    const embed = (name: FontName) => document.embedFont(readFont(name), { subset: true });
    const [sans, bold, mono] = [await embed('sans'), await embed('bold'), await embed('mono')];
    return new ReceiptSheet(document, { sans, bold, mono });
  }

  get page(): PDFPage {
    return this.#page;
  }

  width(text: string, style: TextStyle): number {
    return this.#fonts[style.font].widthOfTextAtSize(text, style.size);
  }

  /** Lines of text from `left`, `room` points wide; breaks the page where it is full. */
  text(text: string, style: TextStyle, left: number, room: number, isSoft = false): void {
    const measure = (part: string, as: TextStyle) => this.width(part, as);
    for (const line of wrapText(measure, text, style, room)) {
      this.need(style.size * leading);
      this.#y -= style.size * leading;
      this.place(line, style, left, this.#y, isSoft);
    }
  }

  /** At a spot of the page that is being written. */
  place(text: string, style: TextStyle, x: number, y: number, isSoft = false): void {
    const { font: name, size } = style;
    const shade = isSoft ? 0.35 : 0;
    const color = rgb(shade, shade, shade);
    this.#page.drawText(text, { x, y, size, font: this.#fonts[name], color });
  }

  gap(points: number): void {
    this.#y -= points;
  }

  /** Where the next line begins; going back up sets text beside text. */
  get y(): number {
    return this.#y;
  }

  set y(value: number) {
    this.#y = value;
  }

  /** Writes on a page that is full already. */
  turnTo(page: PDFPage): void {
    this.#page = page;
  }

  /** Begins a page unless so much room is left. */
  need(points: number): void {
    if (this.#y - points < paper.margin + footRoom) this.#page = this.#addPage();
  }

  #addPage(): PDFPage {
    this.#y = paper.height - paper.margin;
    return this.document.addPage([paper.width, paper.height]);
  }
}

function readFont(name: FontName): Uint8Array {
  return readFileSync(
    fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${fontFiles[name]}`)),
  );
}
