'use client';

import { useState } from 'react';
import type { NamedSource } from '#lib/client/batches/use-check-batch.ts';
import { sourceKinds, useListSteps } from '#lib/client/batches/use-list-steps.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Section } from '../faxes/section.tsx';
import { ContactsSource } from './contacts-source.tsx';
import { CsvSource } from './csv-source.tsx';
import { GroupSource } from './group-source.tsx';

interface ListStepProps {
  /** What stood here before a reload, or before a look at the draft. */
  initial: NamedSource | null;
  isChecking: boolean;
  onCheck: (named: NamedSource) => void;
  /** The list is another one now, or none. */
  onChange: (named: NamedSource | null) => void;
}

const labels = { group: 'A group', contacts: 'Contacts', csv: 'A list' } as const;

/** Who gets it: a group, some contacts, or a list of somebody’s own. */
export function ListStep({ initial, isChecking, onCheck, onChange }: ListStepProps) {
  const [{ from }, setSteps] = useListSteps();
  const kind = from ?? initial?.source.kind ?? 'group';
  const [named, setNamed] = useState(initial?.source.kind === kind ? initial : null);
  const choose = (next: NamedSource | null) => {
    setNamed(next);
    onChange(next);
  };
  const Source = { group: GroupSource, contacts: ContactsSource, csv: CsvSource }[kind];
  return (
    <Section title="Recipients">
      <Choice
        label="Where the recipients come from"
        value={kind}
        options={sourceKinds}
        toLabel={(value) => labels[value]}
        onChange={(value) => {
          void setSteps({ from: value });
          choose(null);
        }}
      />
      <Source initial={named?.source ?? null} onChoose={choose} />
      <div>
        <Button disabled={!named || isChecking} onClick={() => named && onCheck(named)}>
          {isChecking ? 'Checking…' : 'Check the list'}
        </Button>
      </div>
    </Section>
  );
}
