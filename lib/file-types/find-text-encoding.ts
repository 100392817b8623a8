export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Control characters that no text holds: all but tabs, line and form feeds, return and escape. */
const notText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/;
/** What Windows-1252 has no letter for. */
const undefinedLetter = /[\u0081\u008d\u008f\u0090\u009d]/;
/** Of every second byte: Latin text in UTF-16 has hardly anything else, and its other bytes no zero. */
const zeroShare = { most: 0.4, few: 0.02 };

/**
 * How a text is written, by its first bytes; null for what is no text. UTF-16 is known by its mark
 * or its zeros; what is neither that nor UTF-8 is Windows-1252, if all its letters exist there.
 */
export function findTextEncoding(head: Uint8Array): TextEncoding | null {
  if (head.length === 0) return null;
  const encoding = findUtf16(head) ?? (decode(head, 'utf-8') === null ? 'windows-1252' : 'utf-8');
  const text = decode(head, encoding);
  return text === null || notText.test(text) || undefinedLetter.test(text) ? null : encoding;
}

/** The text of the first bytes, a letter that the cut has split left out; null where it is another. */
function decode(head: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}

function findUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const [even, odd] = [countZeros(head, 0), countZeros(head, 1)];
  const half = head.length / 2;
  if (odd > half * zeroShare.most && even < half * zeroShare.few) return 'utf-16le';
  if (even > half * zeroShare.most && odd < half * zeroShare.few) return 'utf-16be';
  return null;
}

function countZeros(bytes: Uint8Array, from: number): number {
  let zeros = 0;
  for (let index = from; index < bytes.length; index += 2) if (bytes[index] === 0) zeros += 1;
  return zeros;
}
