import type { FieldErrors, Resolver } from 'react-hook-form';
import { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { spellFields } from './spell-fields.ts';

export type DraftFieldName = keyof DraftFields;

export function isDraftFieldName(name: PropertyKey | undefined): name is DraftFieldName {
  return typeof name === 'string' && Object.hasOwn(DraftFields.shape, name);
}

/** Checks what is typed with the schema that the server checks it with. */
export const resolveFields: Resolver<DraftFields> = (values) => {
  const checked = SendFaxFields.safeParse({
    ...spellFields(values),
    testMode: String(values.testMode),
  });
  if (checked.success) return { values, errors: {} };
  const errors: FieldErrors<DraftFields> = {};
  for (const { path, message } of checked.error.issues) {
    const [name] = path;
    if (isDraftFieldName(name)) errors[name] ??= { type: 'custom', message };
  }
  return { values: {}, errors };
};
