import { z } from 'zod';
import { documentErrorCodes } from '../document-error.ts';
import { documentKinds } from '../document-kind.ts';

const documentInput = z.object({ path: z.string(), name: z.string() });

const coverPage = z.object({
  to: z.string(),
  toNumber: z.string(),
  from: z.string(),
  fromNumber: z.string(),
  message: z.string(),
});

export type CoverPage = z.infer<typeof coverPage>;

/** What 47 CFR 68.318(d) asks for on a fax: when it was sent, by whom, and from which number. */
const faxHeader = z.object({
  sentAt: z.iso.datetime(),
  timeZone: z.string(),
  from: z.string(),
  fromNumber: z.string(),
  to: z.string(),
});

export type FaxHeader = z.infer<typeof faxHeader>;

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

/** What the parent asks of a child, one at a time. */
export const job = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('inspect'),
    path: z.string(),
    name: z.string(),
    maxPages: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('render'), request: renderRequest }),
]);

export type Job = z.infer<typeof job>;

export const jobAnswer = z.discriminatedUnion('kind', [
  /** Said once, before any job: from now on, what goes wrong is the document's doing. */
  z.object({ kind: z.literal('ready') }),
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
