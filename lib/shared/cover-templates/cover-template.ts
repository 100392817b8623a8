import { z } from 'zod';
import { Version } from '../versions/version.ts';
import { CoverBlocks } from './cover-block.ts';
import { DefaultCover } from './cover-choice.ts';

/** A cover page that the office made: its parts, and the version that a change refers to. */
export const CoverTemplate = z.object({
  templateId: z.string(),
  name: z.string(),
  blocks: CoverBlocks,
  version: z.number().int(),
  updatedAt: z.iso.datetime(),
});
export type CoverTemplate = z.infer<typeof CoverTemplate>;

/** What may be chosen, and what is chosen where nobody chooses. */
export const CoverTemplateList = z.object({
  templates: z.array(CoverTemplate),
  defaultCover: DefaultCover,
  isCoverEnforced: z.boolean(),
});
export type CoverTemplateList = z.infer<typeof CoverTemplateList>;

export const CoverTemplateAnswer = z.object({ template: CoverTemplate });
export const CoverTemplateParams = z.object({ templateId: z.uuid() });

export const CreateCoverTemplateInput = z.object({
  name: z.string().trim().min(1, 'Enter a name.').max(100, 'Keep this under 100 characters.'),
  blocks: CoverBlocks,
});
export type CreateCoverTemplateInput = z.infer<typeof CreateCoverTemplateInput>;

export const ChangeCoverTemplateInput = CreateCoverTemplateInput.extend({
  /** The version that was changed; another one has been saved meanwhile where it is not the last. */
  version: Version,
});
export type ChangeCoverTemplateInput = z.infer<typeof ChangeCoverTemplateInput>;
