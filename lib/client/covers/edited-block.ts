import type { CoverBlock, CoverBlockKind } from '#lib/shared/cover-templates/cover-block.ts';
import { newId } from '../new-id.ts';

/** A part of a template under the editor’s hands: its id stays while it moves. */
export interface EditedBlock {
  blockId: string;
  block: CoverBlock;
}

interface KindFacts {
  label: string;
  /** Where there is nothing to type. */
  note?: string;
  /** What is added when a person asks for one. */
  first: CoverBlock;
}

const text = { kind: 'text', text: '', size: 'normal', isBold: false } as const;

export const blockKinds: Record<CoverBlockKind, KindFacts> = {
  heading: { label: 'Heading', first: { kind: 'heading', text: '' } },
  text: { label: 'Text', first: text },
  facts: {
    label: 'List of facts',
    first: { kind: 'facts', rows: [{ label: 'To', value: '{{recipient.name}}' }] },
  },
  message: {
    label: 'Message',
    note: 'Here stands what is typed for each fax. What has no room goes on on a further sheet.',
    first: { kind: 'message' },
  },
  notice: {
    label: 'Notice',
    first: { kind: 'notice', text: '{{notice}}' },
  },
  logo: { label: 'Logo', first: { kind: 'logo', place: 'left' } },
  rule: { label: 'Line', note: 'A line across the sheet.', first: { kind: 'rule' } },
  space: { label: 'Space', first: { kind: 'space', points: 24 } },
};

/** The kinds in the order in which the editor offers them. */
export const blockKindNames = [
  'heading',
  'text',
  'facts',
  'message',
  'notice',
  'logo',
  'rule',
  'space',
] as const satisfies readonly CoverBlockKind[];

export function toEditedBlocks(blocks: readonly CoverBlock[]): EditedBlock[] {
  return blocks.map((block) => ({ blockId: newId(), block }));
}

export function makeBlock(kind: CoverBlockKind): EditedBlock {
  return { blockId: newId(), block: blockKinds[kind].first };
}
