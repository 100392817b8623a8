import type { acceptedFiles } from '#lib/shared/faxes/send-fax-fields.ts';

/** `office` is what LibreOffice may read; the server looks again. */
export type DocumentType = keyof typeof acceptedFiles | 'office' | 'heic';

const headBytes = 4096;

/** The type by the first bytes: names and what the browser says of them prove nothing. */
export async function detectType(file: Blob): Promise<DocumentType | null> {
  return detectTypeOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
}

export function detectTypeOf(head: Uint8Array): DocumentType | null {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(head, [0x49, 0x49, 0x2a, 0x00])) return 'image/tiff';
  if (startsWith(head, [0x4d, 0x4d, 0x00, 0x2a])) return 'image/tiff';
  if (isPdf(head)) return 'application/pdf';
  const container = detectContainer(head);
  if (container) return container;
  return isText(head) && !isDrawing(head) ? 'text/plain' : null;
}

/** What more than one kind of file comes in: by its first bytes and what stands in them. */
function detectContainer(head: Uint8Array): DocumentType | null {
  const text = new TextDecoder('latin1').decode(head);
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp';
  if (/^....ftyp(heic|heix|hevc|mif1|msf1)/s.test(text)) return 'heic';
  const isZip = text.startsWith('PK\x03\x04') && /\[Content_Types\]|mimetypeapplication/.test(text);
  const isCompound = startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]);
  const isMarkup = /^\s*(\{\\rtf|(<\?xml[^>]*>\s*)?(<!doctype html|<html))/i.test(text);
  return isZip || isCompound || isMarkup ? 'office' : null;
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

/** Readers accept a PDF whose mark stands anywhere in the first kilobyte. */
function isPdf(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-');
}

/** XML and SVG are text too, but nobody wants to read their source on paper. */
function isDrawing(head: Uint8Array): boolean {
  return /^\s*<(\?xml|svg)\b/i.test(new TextDecoder().decode(head));
}

/** Control characters that no text holds: all but tab, line feed, form feed, return and escape. */
const notText = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;

/** Text of any encoding that the server reads: UTF-8, UTF-16 with its mark, Windows-1252. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  return isUtf16 || !notText.test(new TextDecoder('latin1').decode(head));
}
