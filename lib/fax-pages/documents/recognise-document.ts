import { fileTypeFromFile } from 'file-type';
import { stat } from 'node:fs/promises';
import { findMarkup } from '#lib/file-types/find-markup.ts';
import { findTextEncoding } from '#lib/file-types/find-text-encoding.ts';
import { DocumentError } from '../document-error.ts';
import type { DocumentKind } from '../document-kind.ts';
import { officeTypes, recogniseCompound } from './recognise-office.ts';
import { readStart } from './read-start.ts';

export interface RecognisedDocument {
  kind: DocumentKind;
  mediaType: string;
}

/** Readers accept a PDF whose header stands anywhere in its first kilobyte. */
const pdfHeaderBytes = 1024;

const imageKinds: Record<string, DocumentKind> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/tiff': 'tiff',
};

/** What a document is, by its content. The name only tells apart formats that share a container. */
export async function recogniseDocument(path: string, name: string): Promise<RecognisedDocument> {
  const { size } = await stat(path);
  if (size === 0) throw new DocumentError('document_empty', 'The document is empty.');
  const start = await readStart(path);
  if (start.subarray(0, pdfHeaderBytes).includes('%PDF-'))
    return recognised('pdf', 'application/pdf');
  const mediaType = (await fileTypeFromFile(path))?.mime;
  if (mediaType === undefined || mediaType === 'application/xml') return recogniseText(start);
  return recogniseBinary(mediaType, path, name);
}

async function recogniseBinary(
  mediaType: string,
  path: string,
  name: string,
): Promise<RecognisedDocument> {
  const image = imageKinds[mediaType];
  if (image) return recognised(image, mediaType);
  if (officeTypes.has(mediaType)) return recognised('office', mediaType);
  if (mediaType === 'application/x-cfb') {
    return recognised('office', await recogniseCompound(path, name));
  }
  const code = mediaType.startsWith('image/') ? 'picture_unsupported' : 'document_unsupported';
  throw new DocumentError(code, `A file of type ${mediaType} cannot be faxed.`);
}

function recogniseText(start: Buffer): RecognisedDocument {
  const encoding = findTextEncoding(start);
  if (encoding === null) {
    throw new DocumentError('document_unsupported', 'The file is of no type that can be faxed.');
  }
  const markup = findMarkup(new TextDecoder(encoding).decode(start));
  if (markup === 'html') return recognised('office', 'text/html');
  if (markup === null) return recognised('text', 'text/plain');
  throw new DocumentError('markup_unsupported', 'The source of a drawing cannot be faxed.');
}

function recognised(kind: DocumentKind, mediaType: string): RecognisedDocument {
  return { kind, mediaType };
}
