'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { chooseTags, type TagMarks } from '#lib/client/tags/choose-tags.ts';
import { tagListOptions } from '#lib/client/tags/tag-queries.ts';
import { maxTags, type Tag, type TagChange } from '#lib/shared/tags/tag.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { NewTag } from './new-tag.tsx';
import { TagChoice } from './tag-choice.tsx';

interface TagsDialogProps {
  title: string;
  /** Tags that all of the faxes have; null where it is not the same for all. */
  marks: TagMarks;
  verb?: string;
  onSave: (change: TagChange) => void;
  onClose: () => void;
}

/** Which tags are put on one fax or many, and which taken off: saved as one act. */
export function TagsDialog({ title, marks, verb = 'Save tags', onSave, onClose }: TagsDialogProps) {
  const { data: tags = [], error, isPending } = useQuery(tagListOptions());
  const [chosen, setChosen] = useState<TagMarks>(marks);
  const change = chooseTags(marks, chosen);
  const mark = (tagId: string, isOn: boolean | null) =>
    setChosen((before) => new Map(before).set(tagId, isOn));
  const choices = useRef<HTMLDivElement>(null);
  // The dialog may be open before there is anything to choose.
  useEffect(() => {
    if (!isPending) choices.current?.querySelector('input')?.focus();
  }, [isPending]);
  return (
    <Dialog title={title} onClose={onClose}>
      {isPending && <Skeleton className="h-24" />}
      {error && <ErrorNote title="The tags could not be loaded." error={error} />}
      {!isPending && !error && tags.length === 0 && (
        <p className="text-soft">
          There are no tags yet. Make the words that your office sorts faxes by.
        </p>
      )}
      <div ref={choices} className="contents">
        <TagList tags={tags} marks={marks} chosen={chosen} onMark={mark} />
        {tags.length < maxTags && <NewTag onMade={({ tagId }) => mark(tagId, true)} />}
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="filled"
          actsOnce
          disabled={change.add.length + change.remove.length === 0}
          onClick={() => onSave(change)}
        >
          {verb}
        </Button>
      </div>
    </Dialog>
  );
}

interface TagListProps {
  tags: readonly Tag[];
  marks: TagMarks;
  chosen: TagMarks;
  onMark: (tagId: string, isOn: boolean | null) => void;
}

function TagList({ tags, marks, chosen, onMark }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label="Tags" className="-mx-2 flex max-h-72 flex-col overflow-y-auto px-2">
      {tags.map((tag) => (
        <TagChoice
          key={tag.tagId}
          tag={tag}
          isMixed={marks.get(tag.tagId) === null}
          isOn={chosen.get(tag.tagId) ?? (marks.get(tag.tagId) === null ? null : false)}
          onChange={(isOn) => onMark(tag.tagId, isOn)}
        />
      ))}
    </ul>
  );
}
