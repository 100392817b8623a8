import { expect, test } from 'vitest';
import { detectTypeOf } from './detect-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['junk before\n%PDF-1.4', 'application/pdf'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypheic', 'otherPicture'],
  ['\0\0\0\x1cftypavif', 'otherPicture'],
  ['GIF89a\0', 'otherPicture'],
  ['PK\x03\x04\x14\0[Content_Types].xml', 'office'],
  ['PK\x03\x04\x14\0mimetypeapplication/vnd.oasis', 'office'],
  ['\xd0\xcf\x11\xe0\xa1\xb1', 'office'],
  ['{\\rtf1 text}', 'office'],
  ['<!DOCTYPE html><p>', 'html'],
  ['<?xml version="1.0"?>\n<!-- a drawing --><svg>', 'otherMarkup'],
  ['<svg width="9">', 'otherMarkup'],
  ['Gr\xfc\xdfe aus K\xf6ln, 5 \x80', 'text/plain'],
  ['\xff\xfeG\0r\0\xfc\0', 'text/plain'],
  ['\xfe\xff\0G\0r\0\xfc', 'text/plain'],
  ['G\0r\0\xfc\0\xdf\0e\0', 'text/plain'],
  ['<3 of 5, as agreed', 'text/plain'],
  ['Dear Sir,\n', 'text/plain'],
])('knows %j', (head, type) => {
  expect(detectTypeOf(bytes(head))).toBe(type);
});

test.each([
  'PK\x03\x04\0\0',
  '\x93\xfa\x81\x41 not Latin',
  'hello\0\0world',
  '\x01\0\x02\0\x03\0',
  '',
])('refuses %j', (head) => {
  expect(detectTypeOf(bytes(head))).toBeNull();
});
