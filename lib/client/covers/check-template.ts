import { CreateCoverTemplateInput } from '#lib/shared/cover-templates/cover-template.ts';
import type { EditedBlock } from './edited-block.ts';

export type TemplateProblems = ReadonlyMap<string, string>;

interface Checked {
  /** What can be saved; null while something is wrong. */
  input: CreateCoverTemplateInput | null;
  /** What is wrong, by its place: `name`, or a part’s id and its field as in `…/rows.0.value`. */
  problems: TemplateProblems;
}

/** Checks what is typed with the schema that the server checks it with. */
export function checkTemplate(name: string, edited: readonly EditedBlock[]): Checked {
  const blocks = edited.map(({ block }) => block);
  const parsed = CreateCoverTemplateInput.safeParse({ name, blocks });
  if (parsed.success) return { input: parsed.data, problems: new Map() };
  const problems = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const [first, index, ...rest] = path;
    const block = first === 'blocks' ? edited[Number(index)] : undefined;
    const place = block ? toPlace(block.blockId, rest.join('.')) : String(first);
    if (!problems.has(place)) problems.set(place, message);
  }
  return { input: null, problems };
}

export function toPlace(blockId: string, field: string): string {
  return `${blockId}/${field}`;
}
