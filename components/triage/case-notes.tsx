'use client';

import { classNames } from '#lib/client/class-names.ts';
import type { CaseDetails, CaseNote } from '#lib/shared/cases/fax-case.ts';
import { Section } from '../faxes/section.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { NoteForm } from './note-form.tsx';

/** What those who work on it wrote, and what the sender was told. */
export function CaseNotes({ faxCase }: { faxCase: CaseDetails }) {
  const { noteList } = faxCase;
  return (
    <Section title="Notes">
      {noteList.length === 0 ? (
        <p className="text-soft">Nobody has written anything yet. Notes stay within support.</p>
      ) : (
        <ol className="flex flex-col gap-3">
          {noteList.map((note) => (
            <NoteEntry key={note.noteId} note={note} />
          ))}
        </ol>
      )}
      <NoteForm faxCase={faxCase} />
    </Section>
  );
}

function NoteEntry({ note: { author, text, isForSender, at } }: { note: CaseNote }) {
  return (
    <li
      className={classNames(
        'flex flex-col gap-1 border-l-2 pl-3',
        isForSender ? 'border-accent' : 'border-line',
      )}
    >
      <p className="text-small text-soft">
        <span className="font-medium text-ink">{author}</span>
        {isForSender && ' to the sender'}, <TimeText time={at} />
      </p>
      <p className="break-words whitespace-pre-wrap">{text}</p>
    </li>
  );
}
