'use client';

import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { DefaultCover } from '#lib/shared/cover-templates/cover-choice.ts';
import type { CoverTemplateList } from '#lib/shared/cover-templates/cover-template.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import { CoverOptions } from './cover-options.tsx';

/** What stands in front of a fax where nobody chooses, and whether anybody may. */
export function CoverRules({ list }: { list: CoverTemplateList }) {
  const { defaultCover, isCoverEnforced } = list;
  const change = useChangeSettings();
  const choose = (value: string) => {
    const chosen = DefaultCover.safeParse(value);
    if (!chosen.success) return;
    const sentence = 'The default cover page is changed.';
    // Without a cover page there is nothing to insist on.
    const isFree = chosen.data === 'none' && { isCoverEnforced: false };
    change.mutate({ input: { defaultCover: chosen.data, ...isFree }, sentence });
  };
  return (
    <section
      aria-label="Which cover page"
      className="grid gap-x-10 gap-y-4 rounded-box border border-line bg-surface p-4 md:grid-cols-2"
    >
      <Field id="default-cover" label="Default cover page">
        <Select
          id="default-cover"
          value={defaultCover}
          disabled={change.isPending}
          onChange={(event) => choose(event.target.value)}
        >
          <CoverOptions templates={list.templates} />
        </Select>
      </Field>
      <label className="flex items-start justify-between gap-4">
        <span>
          Every fax goes out with it
          <span className="block text-small text-soft">
            {defaultCover === 'none'
              ? 'Choose a default first.'
              : 'Nobody can choose another one, or leave it out; scripts neither.'}
          </span>
        </span>
        <Switch
          checked={isCoverEnforced}
          disabled={change.isPending || defaultCover === 'none'}
          onChange={(event) =>
            change.mutate({
              input: { isCoverEnforced: event.target.checked },
              sentence: event.target.checked
                ? 'Every fax goes out with the default cover page now.'
                : 'People choose the cover page themselves now.',
            })
          }
        />
      </label>
    </section>
  );
}
