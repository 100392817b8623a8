import type {
  CoverTemplate,
  CoverTemplateList,
} from '#lib/shared/cover-templates/cover-template.ts';

/** What stands in front of a fax: nothing, the provider’s page, or one of ours. */
export type ResolvedCover =
  | { kind: 'none' }
  | { kind: 'provider' }
  | { kind: 'template'; template: CoverTemplate }
  /** It was archived since it was chosen. */
  | { kind: 'gone' };

/** What a choice comes to, as the server will see it: an enforced cover beats every choice. */
export function resolveCover(choice: string, list: CoverTemplateList | undefined): ResolvedCover {
  if (!list) return { kind: 'provider' };
  const { defaultCover, isCoverEnforced, templates } = list;
  const chosen = choice === 'default' || isCoverEnforced ? defaultCover : choice;
  if (chosen === 'none' || chosen === 'provider') return { kind: chosen };
  const template = templates.find(({ templateId }) => templateId === chosen);
  return template ? { kind: 'template', template } : { kind: 'gone' };
}
