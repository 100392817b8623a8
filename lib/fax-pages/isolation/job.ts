import { z } from 'zod';
import { coverRequest } from '../covers/cover-request.ts';
import { documentErrorCodes } from '../document-error.ts';
import { documentKinds } from '../document-kind.ts';
import { faxHeader } from './fax-header.ts';
import { findingKinds } from '../legibility/judge-page.ts';
import { pageChange, tones } from '../page-change.ts';
import { receiptRequest } from '../receipts/receipt-request.ts';

const documentInput = z.object({ path: z.string(), name: z.string() });

const coverPage = z.object({
  to: z.string(),
  toNumber: z.string(),
  from: z.string(),
  fromNumber: z.string(),
  message: z.string(),
});

export type CoverPage = z.infer<typeof coverPage>;

const renderRequest = z.object({
  documents: z.array(documentInput),
  output: z.string(),
  cover: coverPage.nullable(),
  header: faxHeader,
  testMark: z.boolean(),
  maxPages: z.number().int().positive(),
});

export type RenderRequest = z.infer<typeof renderRequest>;

export const inspectedDocument = z.object({
  kind: z.enum(documentKinds),
  mediaType: z.string(),
  pages: z.number().int().nullable(),
});

export type InspectedDocument = z.infer<typeof inspectedDocument>;

export const renderedFax = z.object({ pages: z.number().int(), pageBytes: z.array(z.number()) });

const pressRequest = z.object({
  document: documentInput,
  /** Where the files go: for each part of a page its G4 code and a small picture of it. */
  folder: z.string(),
  maxPages: z.number().int().positive(),
  /** The sender's line, where these pages have to carry it; else null. */
  header: faxHeader.nullable(),
  pages: z.array(
    z.object({
      page: z.number().int().positive(),
      change: pageChange,
      /** Its files are called this, with `-1.g4` and `-1.png` for its first part. */
      name: z.string(),
    }),
  ),
});

export type PressRequest = z.infer<typeof pressRequest>;

export const pressedPage = z.object({
  page: z.number().int(),
  name: z.string(),
  /** One, or two where the page was split. */
  parts: z.array(z.object({ bytes: z.number().int() })),
  /** Whether two pages would show it larger. */
  isLargerOnTwo: z.boolean(),
  findings: z.array(
    z.object({
      kind: z.enum(findingKinds),
      value: z.number().nullable(),
      letters: z.array(z.string()).optional(),
    }),
  ),
});

export type PressedPage = z.infer<typeof pressedPage>;

const pictureRequest = z.object({
  document: documentInput,
  output: z.string(),
  maxPages: z.number().int().positive(),
  page: z.number().int().positive(),
  change: pageChange,
});

export type PictureRequest = z.infer<typeof pictureRequest>;

const convertRequest = z.object({ document: documentInput, output: z.string() });

export type ConvertRequest = z.infer<typeof convertRequest>;

const stampRequest = z.object({
  /** A print of ours, which is only read. */
  print: z.string(),
  output: z.string(),
  /** The sender's line that is on it. */
  before: faxHeader,
  after: faxHeader,
  /** How the first page was screened, and with it the line. */
  tone: z.enum(tones),
});

export type StampRequest = z.infer<typeof stampRequest>;

const logoRequest = z.object({ path: z.string() });

export type LogoRequest = z.infer<typeof logoRequest>;

/** What the parent asks of a child, one at a time. */
export const job = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('inspect'),
    path: z.string(),
    name: z.string(),
    maxPages: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('render'), request: renderRequest }),
  z.object({ kind: z.literal('cover'), request: coverRequest }),
  z.object({ kind: z.literal('press'), request: pressRequest }),
  z.object({ kind: z.literal('picture'), request: pictureRequest }),
  z.object({ kind: z.literal('convert'), request: convertRequest }),
  z.object({ kind: z.literal('stamp'), request: stampRequest }),
  z.object({ kind: z.literal('logo'), request: logoRequest }),
  z.object({ kind: z.literal('receipt'), request: receiptRequest }),
]);

export type Job = z.infer<typeof job>;

export const jobAnswer = z.discriminatedUnion('kind', [
  /** Said once, before any job: from now on, what goes wrong is the document's doing. */
  z.object({ kind: z.literal('ready') }),
  /** Said as often as there is something, before the job is done. */
  z.object({ kind: z.literal('part'), result: z.unknown() }),
  z.object({ kind: z.literal('done'), result: z.unknown() }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(documentErrorCodes),
    message: z.string(),
  }),
  /** The document brought the reader down. */
  z.object({ kind: z.literal('crashed'), message: z.string() }),
  /** The system failed: a full disk, a missing file. No document is to blame. */
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);

export type JobAnswer = z.infer<typeof jobAnswer>;
