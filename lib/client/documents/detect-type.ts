import { findMarkup } from '#lib/file-types/find-markup.ts';
import { findTextEncoding } from '#lib/file-types/find-text-encoding.ts';
import type { acceptedFiles } from '#lib/shared/faxes/send-fax-fields.ts';

/** `office` and `html` are what LibreOffice may read; the server looks again. */
export type DocumentType =
  keyof typeof acceptedFiles | 'office' | 'html' | 'otherPicture' | 'otherMarkup';

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
  return detectContainer(head) ?? detectText(head);
}

/** What more than one kind of file comes in: by its first bytes and what stands in them. */
function detectContainer(head: Uint8Array): DocumentType | null {
  const text = new TextDecoder('latin1').decode(head);
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp';
  if (/^(GIF8|....ftyp(heic|heix|hevc|mif1|msf1|avif|avis))/s.test(text)) return 'otherPicture';
  const isZip = text.startsWith('PK\x03\x04') && /\[Content_Types\]|mimetypeapplication/.test(text);
  const isCompound = startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]);
  return isZip || isCompound || text.startsWith('{\\rtf') ? 'office' : null;
}

function detectText(head: Uint8Array): DocumentType | null {
  const encoding = findTextEncoding(head);
  if (encoding === null) return null;
  const markup = findMarkup(new TextDecoder(encoding).decode(head));
  if (markup === null) return 'text/plain';
  return markup === 'html' ? 'html' : 'otherMarkup';
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

/** Readers accept a PDF whose mark stands anywhere in the first kilobyte. */
function isPdf(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-');
}
