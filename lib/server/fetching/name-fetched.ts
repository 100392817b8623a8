import { toDocumentName } from '../documents/to-document-name.ts';

/** The name that the server gives, else the last part of the path, else the host. */
export function nameFetched(url: URL, disposition: string | undefined): string {
  const last = url.pathname.split('/').findLast((part) => part !== '');
  return toDocumentName(findName(disposition ?? '') ?? decode(last ?? url.hostname));
}

function findName(disposition: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decode(encoded.trim());
  return /filename\s*=\s*(?:"([^"]*)"|([^;"]+))/i
    .exec(disposition)
    ?.slice(1)
    .find((name) => name !== undefined)
    ?.trim();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
