import type { CoverBlock, CoverBlockKind } from '#lib/shared/cover-templates/cover-block.ts';

/** What the form of one kind of part is given. */
export interface BlockForm<Kind extends CoverBlockKind> {
  blockId: string;
  block: Extract<CoverBlock, { kind: Kind }>;
  /** What is wrong with a field, by its path in the part. */
  problemOf: (field: string) => string | undefined;
  onChange: (block: CoverBlock) => void;
}
