import type { CoverTemplateList } from '#lib/shared/cover-templates/cover-template.ts';

export function omitTemplate(list: CoverTemplateList, templateId: string): CoverTemplateList {
  return {
    ...list,
    templates: list.templates.filter((template) => template.templateId !== templateId),
  };
}
