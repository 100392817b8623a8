import { z } from 'zod';
import { CountFaxesQuery } from '../faxes/list-faxes-query.ts';

const Name = z.string().trim().min(1, 'Give it a name.').max(60, 'Keep this under 60 characters.');

/** What the URL of the list may ask for: as the API, but for days, which are the viewer’s own. */
const ViewFilter = CountFaxesQuery.omit({ timeZone: true })
  .extend({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    since: CountFaxesQuery.shape.from,
    before: CountFaxesQuery.shape.to,
  })
  .strict();

/** The query of the list’s URL, without its question mark: "status=failed&code=error_busy". */
const ViewQuery = z
  .string()
  .max(2000)
  .refine(
    (query) => ViewFilter.safeParse(Object.fromEntries(new URLSearchParams(query))).success,
    'This is not a view of the list.',
  );

/** A list of faxes that was given a name. */
export const SavedView = z.object({
  savedViewId: z.uuid(),
  name: z.string(),
  query: z.string(),
  /** Everybody has it; each sees in it what they may see. */
  isShared: z.boolean(),
  /** May the viewer change and remove it? */
  isEditable: z.boolean(),
  ownerName: z.string(),
});
export type SavedView = z.infer<typeof SavedView>;

export const SavedViewAnswer = z.object({ savedView: SavedView });

/** One's own and the shared ones, by name. */
export const SavedViewList = z.object({ savedViews: z.array(SavedView) });
export type SavedViewList = z.infer<typeof SavedViewList>;

/** `POST /api/saved-views` */
export const SaveViewBody = z.object({ name: Name, query: ViewQuery, isShared: z.boolean() });
export type SaveViewBody = z.infer<typeof SaveViewBody>;

/** `PATCH /api/saved-views/{savedViewId}` */
export const ChangeViewBody = SaveViewBody.partial();
export type ChangeViewBody = z.infer<typeof ChangeViewBody>;

export const SavedViewParams = z.object({ savedViewId: z.uuid() });
