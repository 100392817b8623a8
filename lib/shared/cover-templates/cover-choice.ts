import { z } from 'zod';

/** What may stand in front of faxes by default: nothing, the provider’s page, or a template’s id. */
export const DefaultCover = z.union([z.enum(['none', 'provider']), z.uuid()]);
export type DefaultCover = z.infer<typeof DefaultCover>;

/** What may stand in front of one fax: `default` is what the admin has chosen for all. */
export const CoverChoice = z.union([z.literal('default'), DefaultCover], 'Choose a cover page.');
export type CoverChoice = z.infer<typeof CoverChoice>;
