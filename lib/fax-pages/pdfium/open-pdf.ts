import { closeSync, fstatSync, openSync } from 'node:fs';
import { DocumentError } from '../document-error.ts';
import type { Pdfium } from './load-pdfium.ts';

const fileAccessBytes = 12;
const formInfoBytes = 256;
const passwordError = 4;
const securityError = 5;

export interface OpenPdf {
  document: number;
  form: number;
  pages: number;
  close(): void;
}

/** Opens a PDF through its file descriptor: only the parts that PDFium asks for are ever read. */
export function openPdf(pdfium: Pdfium, path: string): OpenPdf {
  const file = openSync(path, 'r');
  const access = pdfium.copyIn(describeFile(pdfium, file));
  const document = pdfium.call('FPDF_LoadCustomDocument', access, 0);
  if (document === 0) {
    closeSync(file);
    pdfium.call('free', access);
    throw toDocumentError(pdfium.call('FPDF_GetLastError'));
  }
  const formInfo = pdfium.copyIn(versionTwoFormInfo());
  const form = pdfium.call('FPDFDOC_InitFormFillEnvironment', document, formInfo);
  return {
    document,
    form,
    pages: pdfium.call('FPDF_GetPageCount', document),
    close() {
      pdfium.call('FPDFDOC_ExitFormFillEnvironment', form);
      pdfium.call('FPDF_CloseDocument', document);
      pdfium.call('free', formInfo);
      pdfium.call('free', access);
      closeSync(file);
    },
  };
}

/** FPDF_FILEACCESS: the length of the file, the function that reads it, and its context. */
function describeFile(pdfium: Pdfium, file: number): Uint8Array {
  const structure = new Uint8Array(fileAccessBytes);
  const view = new DataView(structure.buffer);
  view.setUint32(0, fstatSync(file).size, true);
  view.setUint32(4, pdfium.fileReader, true);
  view.setInt32(8, file, true);
  return structure;
}

function versionTwoFormInfo(): Uint8Array {
  const structure = new Uint8Array(formInfoBytes);
  structure[0] = 2;
  return structure;
}

function toDocumentError(code: number): DocumentError {
  return code === passwordError || code === securityError
    ? new DocumentError('document_encrypted', 'The PDF is protected by a password.')
    : new DocumentError('document_broken', 'The PDF is damaged and cannot be read.');
}
