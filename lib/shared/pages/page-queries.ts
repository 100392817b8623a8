import { z } from 'zod';
import { DraftFields } from '../drafts/draft-fields.ts';
import { DraftDocumentParams } from '../drafts/draft-params.ts';
import { PageChange } from './page-change.ts';

/** So many pages are told of at once. */
export const pagesPerRequest = 10;

const number = z.coerce.number().int().min(1).max(100_000);

/** The parts of a page's address. */
export const PageParams = DraftDocumentParams.extend({ page: number });
export type PageParams = z.infer<typeof PageParams>;

/** `GET …/pages`: a stretch of a document's pages, with one change for all of them. */
export const ListPagesQuery = PageChange.extend({
  rotate: z.coerce.number().pipe(PageChange.shape.rotate.unwrap()).default(0),
  from: number.default(1),
  limit: z.coerce.number().int().min(1).max(pagesPerRequest).default(pagesPerRequest),
});
export type ListPagesQuery = z.infer<typeof ListPagesQuery>;

/** What the draft says that the sender's line tells. */
export const LineFields = DraftFields.pick({
  sender: true,
  coverFrom: true,
  sendAt: true,
  sendAtZone: true,
});
export type LineFields = z.infer<typeof LineFields>;

/** `fax` shows what is printed, `first` that below the sender's line, `original` what the page is. */
export const pageViews = ['fax', 'first', 'original'] as const;
export type PageView = (typeof pageViews)[number];

/** `GET …/pages/{page}`: a picture of a page. */
export const PagePictureQuery = PageChange.extend({
  ...LineFields.partial().shape,
  rotate: ListPagesQuery.shape.rotate,
  view: z.enum(pageViews).default('fax'),
  /** Of a page that is split. */
  part: z.coerce.number().int().min(1).max(2).default(1),
});
export type PagePictureQuery = z.infer<typeof PagePictureQuery>;
