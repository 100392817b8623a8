'use client';

import { useState } from 'react';
import type { NamedSource } from '#lib/client/batches/use-check-batch.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Section } from '../faxes/section.tsx';
import { ContactsSource } from './contacts-source.tsx';
import { CsvSource } from './csv-source.tsx';
import { GroupSource } from './group-source.tsx';

interface ListStepProps {
  isChecking: boolean;
  onCheck: (named: NamedSource) => void;
  /** The list is another one now. */
  onChange: () => void;
}

const kinds = ['group', 'contacts', 'csv'] as const;
const labels = { group: 'A group', contacts: 'Contacts', csv: 'A list' } as const;

/** Who gets it: a group, some contacts, or a list of somebody’s own. */
export function ListStep({ isChecking, onCheck, onChange }: ListStepProps) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('group');
  const [named, setNamed] = useState<NamedSource | null>(null);
  const choose = (next: NamedSource | null) => {
    setNamed(next);
    onChange();
  };
  const Source = { group: GroupSource, contacts: ContactsSource, csv: CsvSource }[kind];
  return (
    <Section title="Recipients">
      <Choice
        label="Where the recipients come from"
        value={kind}
        options={kinds}
        toLabel={(value) => labels[value]}
        onChange={(value) => {
          setKind(value);
          choose(null);
        }}
      />
      <Source onChoose={choose} />
      <div>
        <Button disabled={!named || isChecking} onClick={() => named && onCheck(named)}>
          {isChecking ? 'Checking…' : 'Check the list'}
        </Button>
      </div>
    </Section>
  );
}
