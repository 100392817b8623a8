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
  ['\0\0\0\x18ftypheic', 'heic'],
  ['PK\x03\x04\x14\0[Content_Types].xml', 'office'],
  ['PK\x03\x04\x14\0mimetypeapplication/vnd.oasis', 'office'],
  ['\xd0\xcf\x11\xe0\xa1\xb1', 'office'],
  ['{\\rtf1 text}', 'office'],
  ['<!DOCTYPE html><p>', 'office'],
  ['<?xml version="1.0"?><html>', 'office'],
  ['Dear Sir,\n', 'text/plain'],
  ['Gr\xfc\xdfe, as Windows wrote it', 'text/plain'],
  ['\xff\xfeH\0i\0', 'text/plain'],
])('knows %j', (head, type) => {
  expect(detectTypeOf(bytes(head))).toBe(type);
});

test.each(['PK\x03\x04\0\0', 'GIF89a\0', '<svg xmlns=', '<?xml version="1.0"?><svg', ''])(
  'refuses %j',
  (head) => {
    expect(detectTypeOf(bytes(head))).toBeNull();
  },
);
