import { z } from 'zod';

/** What is seen on a page as it will be printed, the worst first. */
export const findingKinds = [
  'blank',
  'missing_letters',
  'right_to_left',
  'faint',
  'small_type',
  'dark',
  'dark_photo',
  'photo',
  'landscape',
  'shrunk',
  'margin',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const Finding = z.object({
  kind: z.enum(findingKinds),
  /** For small type its points, for shrunk its scale in percent. */
  value: z.number().nullable(),
  /** Those that are missing, each once. */
  letters: z.array(z.string()).optional(),
});
export type Finding = z.infer<typeof Finding>;

/** A page of a document as a fax machine prints it. */
export const PageFacts = z.object({
  page: z.number().int(),
  /** One fax page, or two where it is split; `bytes` is its G4 code, as it goes over the line. */
  parts: z.array(z.object({ bytes: z.number().int() })),
  /** Whether two pages would show it larger. */
  isLargerOnTwo: z.boolean(),
  findings: z.array(Finding),
});
export type PageFacts = z.infer<typeof PageFacts>;

/**
 * What the composer is told of a page, with a small picture (a PNG as a data URL) of each part: a
 * request for each picture would take longer than to print them.
 */
export const ListedPage = PageFacts.extend({ pictures: z.array(z.string()) });
export type ListedPage = z.infer<typeof ListedPage>;

export const PageList = z.object({ pages: z.array(ListedPage) });
export type PageList = z.infer<typeof PageList>;
