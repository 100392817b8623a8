import { foldText } from '../text/fold-text.ts';

const named = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** What stands for each field, by the field's folded name. */
export type MergeValues = Readonly<Record<string, string>>;

/** The fields that texts name as `{{field}}`, as they are written, each once. */
export function listFields(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => Array.from(text.matchAll(named), ([, name = '']) => name));
  return listOnce(names);
}

/** Names of fields as they were written first, each once. */
export function listOnce(names: readonly string[]): string[] {
  const keys = names.map(foldText);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** What stands for a field, whatever its case; undefined where the list has no such field. */
export function findValue(values: MergeValues, name: string): string | undefined {
  const key = foldText(name);
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** The text with values in the place of fields, in one go: what a value says is never read again. */
export function mergeFields(text: string, values: MergeValues): string {
  return text.replaceAll(named, (field, name: string) => findValue(values, name) ?? field);
}
