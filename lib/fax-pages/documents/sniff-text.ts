import { open } from 'node:fs/promises';

const htmlStart = /^\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html)\b/i;
/** Control characters that no text holds: all but tab, line feed, form feed, return and escape. */
const notText = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;

export async function readStart(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export function looksLikeHtml(start: Buffer): boolean {
  return htmlStart.test(start.toString('utf8', 0, 1024).replace(/^\ufeff/, ''));
}

/** Nobody wants to read the source of a drawing on paper. */
export function looksLikeDrawing(start: Buffer): boolean {
  return /^\s*<(\?xml|svg)\b/i.test(start.toString('utf8', 0, 1024).replace(/^\ufeff/, ''));
}

export function looksLikeText(start: Buffer): boolean {
  return !notText.test(new TextDecoder(findUtf16(start) ?? 'latin1').decode(start));
}

export function findUtf16(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return null;
}
