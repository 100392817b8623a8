import type { DocumentErrorCode } from '../document-error.ts';

/** So many pages of each document are looked at. */
export const firstPages = 10;

/** What is found on the first pages of those that can be faxed. */
export const awkwardPages: Record<string, string[]> = {
  'plain.pdf': [''],
  'pale.pdf': ['faint'],
  'tiny.pdf': ['small_type'],
  'photo.pdf': ['photo'],
  'dark-photo.jpg': ['dark_photo photo'],
  'slides.pdf': ['dark margin landscape shrunk'],
  'landscape.pdf': ['landscape'],
  'turned.pdf': ['landscape'],
  'mixed-sizes.pdf': ['', 'small_type landscape shrunk', 'landscape', 'shrunk'],
  'poster.pdf': ['small_type shrunk'],
  'to-the-edge.pdf': ['margin'],
  'blank.pdf': ['blank'],
  'long.pdf': Array.from({ length: firstPages }, () => ''),
  'scan.tif': ['', ''],
  'grey-paper.png': [''],
  'phone.webp': ['photo'],
  'note.txt': ['', ''],
  'latin.txt': [''],
  'unmarked.txt': [''],
  'chinese.txt': ['missing_letters'],
  'hebrew.txt': ['missing_letters right_to_left'],
  'script-and-attachment.pdf': [''],
};

/** Why the others are refused. */
export const awkwardRefusals = {
  'empty.pdf': 'document_empty',
  'encrypted.pdf': 'document_encrypted',
  'truncated.pdf': 'document_broken',
  'truncated.jpg': 'picture_broken',
  'truncated.tif': 'picture_broken',
  'drawing.svg': 'markup_unsupported',
  'photo.gif': 'picture_unsupported',
  'invoice.pdf': 'document_unsupported',
  'archive.docx': 'document_unsupported',
  'bomb.pdf': 'document_broken',
  'bomb.png': 'picture_too_large',
  'loop.pdf': 'document_broken',
} as const satisfies Record<string, DocumentErrorCode>;
