/** The part of the catalogue that is about the documents of a fax. */
export const documentErrors = {
  document_missing: {
    status: 410,
    sentence: 'This document is no longer in the storage. Ask an admin to restore it.',
  },
  too_many_pages: {
    status: 413,
    sentence: 'The documents have more pages than one fax may have. Split them.',
  },
  document_unsupported: {
    status: 415,
    sentence:
      'This kind of file can’t be faxed. Use PDF, TIFF, JPEG, PNG, WebP or plain text, or save it as a PDF.',
  },
  picture_unsupported: {
    status: 415,
    sentence: 'This kind of picture can’t be read here. Save it as a PNG or JPEG.',
  },
  markup_unsupported: {
    status: 415,
    sentence: 'SVG and XML files can’t be faxed. Open the file and save it as a PDF.',
  },
  document_encrypted: {
    status: 422,
    sentence: 'The document is protected by a password. Save it without one.',
  },
  document_broken: {
    status: 422,
    sentence: 'The document is damaged and can’t be read. Save it as a new PDF.',
  },
  picture_broken: {
    status: 422,
    sentence: 'The picture is damaged and can’t be read. Save or scan it again.',
  },
  picture_too_large: {
    status: 422,
    sentence:
      'The picture has over 150 million dots. Save it smaller, or scan it at 300 dots an inch.',
  },
  document_empty: { status: 422, sentence: 'The document is empty.' },
} as const;
