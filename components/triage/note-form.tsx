'use client';

import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { casePeopleOptions } from '#lib/client/cases/case-queries.ts';
import { findCurrentVersion } from '#lib/client/cases/find-current-version.ts';
import { completeMention, findMentions, suggestMentions } from '#lib/client/cases/find-mentions.ts';
import { useChangeCase } from '#lib/client/cases/use-change-case.ts';
import type { CaseDetails } from '#lib/shared/cases/fax-case.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { LeaveQuestion } from '../ui/leave-question.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** A note for those who work on the case; an @ names one of them. */
export function NoteForm({ faxCase }: { faxCase: CaseDetails }) {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const { data: people = [] } = useQuery(casePeopleOptions());
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  // The case as it was when the note was begun: what happened since is told before it is saved.
  const [begunOn, setBegunOn] = useState(faxCase.version);
  const { mutate, isPending, error, reset } = useChangeCase();

  const type = (typed: string, at: number) => {
    if (text === '') setBegunOn(faxCase.version);
    setText(typed);
    setCaret(at);
  };
  const complete = (person: Person) => {
    const before = completeMention(text.slice(0, caret), person);
    type(before + text.slice(caret), before.length);
    input.current?.focus();
  };
  const submit = () =>
    mutate(
      {
        path: apiPaths.caseNotes(faxCase.caseId),
        method: 'POST',
        body: {
          version: begunOn,
          text,
          mentions: findMentions(text, people).map(({ userId }) => userId),
        },
        done: 'The note is there.',
      },
      {
        onSuccess: () => setText(''),
        // The next try is one by somebody who was told.
        onError: (refusal) => setBegunOn(findCurrentVersion(refusal) ?? begunOn),
      },
    );

  return (
    <>
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field id={id} label="Note" hint="Type @ to name somebody.">
          <TextArea
            ref={input}
            id={id}
            maxLength={2000}
            aria-describedby={describedBy(id)}
            value={text}
            onChange={({ target }) => {
              reset();
              type(target.value, target.selectionStart);
            }}
          />
        </Field>
        <Mentions people={suggestMentions(text.slice(0, caret), people)} onChoose={complete} />
        {error && <ErrorNote title="The note is not saved yet." error={error} />}
        <Button type="submit" className="self-start" disabled={isPending || text.trim() === ''}>
          Add note
        </Button>
      </form>
      <LeaveQuestion isUnsaved={text.trim() !== ''}>
        The note that you began is lost then.
      </LeaveQuestion>
    </>
  );
}

interface MentionsProps {
  people: readonly Person[];
  onChoose: (person: Person) => void;
}

function Mentions({ people, onChoose }: MentionsProps) {
  if (people.length === 0) return null;
  return (
    <ul aria-label="People to name" className="flex flex-wrap gap-2">
      {people.map((person) => (
        <li key={person.userId}>
          <Button onClick={() => onChoose(person)}>{person.name}</Button>
        </li>
      ))}
    </ul>
  );
}
