import { z } from 'zod';
import { coverRequest } from '../covers/cover-request.ts';
import { documentErrorCodes } from '../document-error.ts';
import { documentKinds } from '../document-kind.ts';
import { faxHeader } from './fax-header.ts';

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
