'use client';

import { toPlace, type TemplateProblems } from '#lib/client/covers/check-template.ts';
import type { EditedBlock } from '#lib/client/covers/edited-block.ts';
import type { CoverBlock } from '#lib/shared/cover-templates/cover-block.ts';
import { FactsFields } from './facts-fields.tsx';
import { LogoFields } from './logo-fields.tsx';
import { SpaceField } from './space-field.tsx';
import { TemplateText } from './template-text.tsx';
import { TextFields } from './text-fields.tsx';

interface BlockFieldsProps {
  entry: EditedBlock;
  problems: TemplateProblems;
  onChange: (block: CoverBlock) => void;
}

/** The form of a part, by its kind. */
export function BlockFields({ entry: { blockId, block }, problems, onChange }: BlockFieldsProps) {
  const problemOf = (field: string) => problems.get(toPlace(blockId, field));
  switch (block.kind) {
    case 'heading':
      return (
        <TemplateText
          id={`${blockId}-text`}
          label="Heading"
          isLabelHidden
          value={block.text}
          error={problemOf('text')}
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'notice':
      return (
        <TemplateText
          id={`${blockId}-text`}
          label="Notice"
          isLabelHidden
          isLong
          value={block.text}
          error={problemOf('text')}
          hint="Small print in a box at the foot of the first sheet."
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'text':
      return <TextFields {...{ blockId, block, problemOf, onChange }} />;
    case 'facts':
      return <FactsFields {...{ blockId, block, problemOf, onChange }} />;
    case 'space':
      return <SpaceField {...{ blockId, block, problemOf, onChange }} />;
    case 'logo':
      return <LogoFields block={block} onChange={onChange} />;
    case 'message':
    case 'rule':
      return null;
  }
}
