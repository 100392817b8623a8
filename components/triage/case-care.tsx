'use client';

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { casePeopleOptions } from '#lib/client/cases/case-queries.ts';
import { useChangeCase } from '#lib/client/cases/use-change-case.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { CaseDetails } from '#lib/shared/cases/fax-case.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { Section } from '../faxes/section.tsx';
import { ActionButton } from '../palette/action-button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Field } from '../ui/field.tsx';
import { DueField } from './due-field.tsx';
import { PersonSelect } from './person-select.tsx';

/** Who looks after it, and until when. */
export function CaseCare({ faxCase }: { faxCase: CaseDetails }) {
  const { caseId, version, assignee, dueAt } = faxCase;
  const id = useId();
  const viewer = useViewer();
  const { data: people = [] } = useQuery(casePeopleOptions());
  const { mutate, isPending, error } = useChangeCase();

  const assign = (userId: string | null) => {
    const name = people.find((person) => person.userId === userId)?.name;
    mutate({
      path: apiPaths.caseAssignee(caseId),
      method: 'PUT',
      body: { version, userId },
      done: name ? `${name} looks after it.` : 'Nobody looks after it now.',
    });
  };
  const setDue = (time: string | null) =>
    mutate({
      path: apiPaths.caseDue(caseId),
      method: 'PUT',
      body: { version, dueAt: time },
      done: time ? 'It has a time now.' : 'It has no time any more.',
    });

  return (
    <Section title="Who and until when">
      <p role="status">
        {assignee ? `${assignee.name} looks after it.` : 'Nobody looks after it yet.'}
      </p>
      {assignee?.userId !== viewer.userId && (
        <ActionButton
          className="self-start"
          label="Take it"
          actsOnce
          disabled={isPending}
          onClick={() => assign(viewer.userId)}
        />
      )}
      <Field id={id} label="Looked after by">
        <PersonSelect
          id={id}
          people={people}
          userId={assignee?.userId ?? null}
          isDisabled={isPending}
          onChange={assign}
        />
      </Field>
      <DueField key={dueAt} dueAt={dueAt} isDisabled={isPending} onChange={setDue} />
      {error && <ErrorNote title="Not changed." error={error} />}
    </Section>
  );
}
