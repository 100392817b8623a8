'use client';

import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { casePeopleOptions } from '#lib/client/cases/case-queries.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { Field } from '../ui/field.tsx';
import { FormButtons } from './form-buttons.tsx';
import { PersonSelect } from './person-select.tsx';

interface AssignFormProps {
  onChoose: (choice: { kind: 'assign'; userId: string | null }) => void;
  onClose: () => void;
}

/** Who is to look after the faxes; oneself, unless another is chosen. */
export function AssignForm({ onChoose, onClose }: AssignFormProps) {
  const id = useId();
  const { data: people = [] } = useQuery(casePeopleOptions());
  const [userId, setUserId] = useState<string | null>(useViewer().userId);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose({ kind: 'assign', userId });
      }}
    >
      <Field id={id} label="Who looks after them">
        <PersonSelect id={id} people={people} userId={userId} onChange={setUserId} />
      </Field>
      <FormButtons onClose={onClose} />
    </form>
  );
}
