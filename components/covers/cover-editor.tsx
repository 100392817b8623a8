'use client';

import { useSaveCover } from '#lib/client/covers/use-save-cover.ts';
import { useCoverEditor } from '#lib/client/covers/use-cover-editor.ts';
import { notify } from '#lib/client/notices/notices.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import Link from 'next/link';
import { PageHead } from '../ui/page-head.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { LeaveQuestion } from '../ui/leave-question.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { AddBlock } from './add-block.tsx';
import { BlockList } from './block-list.tsx';
import { LivePreview } from './live-preview.tsx';
import { SaveBar } from './save-bar.tsx';

export function CoverEditor({ template }: { template: CoverTemplate }) {
  const editor = useCoverEditor(template);
  const { name, problems, isChanged, input, saved } = editor;
  const change = useSaveCover(saved.templateId);
  const save = (version = saved.version) => {
    if (!input) return;
    change.mutate(
      { ...input, version },
      {
        onSuccess: (answer) => {
          editor.keep(answer);
          notify(`${answer.name} is saved.`);
          // The router would put a new editor here, without what was typed meanwhile.
          if (version === 0) history.replaceState(null, '', pagePaths.cover(answer.templateId));
        },
      },
    );
  };
  return (
    <form
      noValidate
      aria-label="Cover page"
      className="flex max-w-6xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Link href={pagePaths.covers} className="-mb-3 self-start pt-2 text-small text-accent">
        Cover pages
      </Link>
      <div className="lg:sticky lg:top-[calc(var(--band)+var(--bar))] lg:z-10 lg:bg-canvas lg:py-1">
        <PageHead title={saved.name}>
          <SaveBar editor={editor} change={change} onSave={save} />
        </PageHead>
      </div>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="flex min-w-0 flex-col gap-4">
          <Field id="cover-name" label="Name" error={problems.get('name')}>
            <TextInput
              id="cover-name"
              value={name}
              aria-invalid={problems.has('name')}
              aria-describedby={describedBy('cover-name')}
              onChange={(event) => editor.setName(event.target.value)}
            />
          </Field>
          <BlockList editor={editor} />
          <AddBlock editor={editor} />
        </div>
        <LivePreview blocks={input?.blocks ?? null} />
      </div>
      <LeaveQuestion isUnsaved={isChanged}>
        What you changed on this cover page is lost then.
      </LeaveQuestion>
    </form>
  );
}
