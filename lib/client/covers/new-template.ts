import type {
  CoverTemplate,
  CreateCoverTemplateInput,
} from '#lib/shared/cover-templates/cover-template.ts';

const maxName = 100;

/** What a new cover page begins with: enough to see how it works. Nobody else sees it before it is saved. */
export const newTemplate: CoverTemplate = {
  templateId: '',
  version: 0,
  updatedAt: new Date(0).toISOString(),
  name: 'New cover page',
  blocks: [
    { kind: 'heading', text: '{{sender.organisation}}' },
    { kind: 'rule' },
    {
      kind: 'facts',
      rows: [
        { label: 'To', value: '{{recipient.name}} {{recipient.number}}' },
        { label: 'From', value: '{{sender.name}} {{sender.number}}' },
        { label: 'Date', value: '{{date}}, {{time}}' },
        { label: 'Pages', value: '{{pages}}, with this one' },
      ],
    },
    { kind: 'rule' },
    { kind: 'message' },
  ],
};

export function copyTemplate({ name, blocks }: CoverTemplate): CreateCoverTemplateInput {
  return { name: `Copy of ${name}`.slice(0, maxName), blocks };
}
