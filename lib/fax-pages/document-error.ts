export const documentErrorCodes = [
  'document_unsupported',
  'picture_unsupported',
  'markup_unsupported',
  'document_encrypted',
  'document_broken',
  'picture_broken',
  'picture_too_large',
  'document_empty',
  'document_too_many_pages',
] as const;

export type DocumentErrorCode = (typeof documentErrorCodes)[number];

/** The document itself is at fault: whoever sent it has to bring another one. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string) {
    super(message);
    this.name = 'DocumentError';
    this.code = code;
  }
}
