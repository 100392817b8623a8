import { readFile, writeFile } from 'node:fs/promises';
import { rgb } from '@cantoo/pdf-lib';
import type { TextStyle } from '../pdfium/create-typesetter.ts';
import type { ReceiptBlock, ReceiptRequest } from './receipt-request.ts';
import { leading, paper, ReceiptSheet } from './receipt-sheet.ts';

type Look = Extract<ReceiptBlock, { look: string }>['look'];

const looks: Record<Look, TextStyle & { before: number; isSoft?: boolean }> = {
  title: { font: 'bold', size: 18, before: 0 },
  heading: { font: 'bold', size: 10.5, before: 14 },
  strong: { font: 'bold', size: 9, before: 5 },
  plain: { font: 'sans', size: 9, before: 2 },
  soft: { font: 'sans', size: 8, before: 3, isSoft: true },
  code: { font: 'mono', size: 7, before: 1 },
};

const picture = { width: 150, gap: 24 } as const;
const nameWidth = 86;
/** Where text stands beside the picture; below it, and on all other pages, it stays as wide. */
const room = paper.width - 2 * paper.margin - picture.width - picture.gap;
const footStyle: TextStyle = { font: 'sans', size: 7.5 };

/** Works in the calling process; `writeReceipt` does it in another one. */
export async function setReceipt(request: ReceiptRequest): Promise<void> {
  const sheet = await ReceiptSheet.create(request.title, new Date(request.issuedAt));
  if (request.picture !== null) await setPicture(sheet, request.picture);
  for (const block of request.blocks) setBlock(sheet, block);
  setFeet(sheet, request.foot);
  await writeFile(request.output, await sheet.document.save());
}

async function setPicture(sheet: ReceiptSheet, path: string): Promise<void> {
  const image = await sheet.document.embedPng(await readFile(path));
  const { width } = picture;
  const height = (width * 11) / 8.5;
  const x = paper.width - paper.margin - width;
  const y = paper.height - paper.margin - height;
  sheet.page.drawImage(image, { x, y, width, height });
  const borderColor = rgb(0.6, 0.6, 0.6);
  sheet.page.drawRectangle({ x, y, width, height, borderColor, borderWidth: 0.5 });
  sheet.place('The first page', footStyle, x, y - 11, true);
}

function setBlock(sheet: ReceiptSheet, block: ReceiptBlock): void {
  if ('look' in block) {
    const { before, isSoft = false, ...style } = looks[block.look];
    sheet.gap(before);
    sheet.text(block.text, style, paper.margin, room, isSoft);
    return;
  }
  const { before, ...style } = looks.plain;
  sheet.gap(before);
  sheet.need(style.size * leading);
  const top = sheet.y;
  sheet.text(block.name, style, paper.margin, nameWidth - 6, true);
  const value = block.isCode ? { ...style, ...codeStyle } : style;
  // On the same line, though its letters are smaller.
  sheet.y = top - (style.size - value.size) * leading;
  sheet.text(block.text, value, paper.margin + nameWidth, room - nameWidth);
}

const codeStyle: TextStyle = { font: looks.code.font, size: looks.code.size };

function setFeet(sheet: ReceiptSheet, foot: string): void {
  const pages = sheet.document.getPages();
  for (const [index, page] of pages.entries()) {
    const count = `Page ${index + 1} of ${pages.length}`;
    const y = paper.margin - 14;
    sheet.turnTo(page);
    sheet.place(foot, footStyle, paper.margin, y, true);
    const x = paper.width - paper.margin - sheet.width(count, footStyle);
    sheet.place(count, footStyle, x, y, true);
  }
}
