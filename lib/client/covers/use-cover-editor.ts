import { useState } from 'react';
import type { CoverBlock, CoverBlockKind } from '#lib/shared/cover-templates/cover-block.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { moveItem } from '../drafts/move-item.ts';
import { checkTemplate } from './check-template.ts';
import { makeBlock, toEditedBlocks, type EditedBlock } from './edited-block.ts';

/** A part that was taken out, and where it stood. */
export interface RemovedBlock {
  index: number;
  entry: EditedBlock;
}

/** What is edited of a template, and how it differs from what is saved. */
export function useCoverEditor(template: CoverTemplate) {
  const [saved, setSaved] = useState(template);
  const [name, setName] = useState(template.name);
  const [blocks, setBlocks] = useState(() => toEditedBlocks(template.blocks));
  const [removed, setRemoved] = useState<RemovedBlock | null>(null);
  const content = blocks.map(({ block }) => block);

  return {
    saved,
    name,
    blocks,
    removed,
    isChanged:
      name.trim() !== saved.name || JSON.stringify(content) !== JSON.stringify(saved.blocks),
    ...checkTemplate(name, blocks),
    setName,
    /** What is there now is what is saved; what a person went on typing meanwhile stays. */
    keep: setSaved,
    /** Takes the saved version for what is edited. */
    take: (other: CoverTemplate) => {
      setSaved(other);
      setName(other.name);
      setBlocks(toEditedBlocks(other.blocks));
      setRemoved(null);
    },
    add: (kind: CoverBlockKind): string => {
      const entry = makeBlock(kind);
      setBlocks((all) => [...all, entry]);
      return entry.blockId;
    },
    change: (blockId: string, block: CoverBlock) =>
      setBlocks((all) =>
        all.map((entry) => (entry.blockId === blockId ? { ...entry, block } : entry)),
      ),
    move: (from: number, to: number) => setBlocks((all) => [...moveItem(all, from, to)]),
    remove: (index: number) => {
      const entry = blocks[index];
      if (!entry) return;
      setBlocks(blocks.toSpliced(index, 1));
      setRemoved({ index, entry });
    },
    undoRemove: () => {
      if (!removed) return;
      setBlocks((all) => all.toSpliced(removed.index, 0, removed.entry));
      setRemoved(null);
    },
  };
}

export type CoverEditorState = ReturnType<typeof useCoverEditor>;
