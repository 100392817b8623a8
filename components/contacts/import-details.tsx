import type { ReactNode } from 'react';
import {
  maxShown,
  type ContactImportPreview,
  type FieldChange,
} from '#lib/shared/contact-imports/contact-import.ts';
import { NamedNumbers } from '../recipients/named-numbers.tsx';
import { Section } from '../faxes/section.tsx';

/** Line by line: first what can’t be read, then what changes field by field, then what is new. */
export function ImportDetails({ preview }: { preview: ContactImportPreview }) {
  const { counts, refused, changed, added } = preview;
  return (
    <div className="flex flex-col gap-8">
      <Part title="Refused" count={counts.refused}>
        {refused.map(({ line, reason }) => (
          <Line key={line} lines={[line]}>
            {reason}
          </Line>
        ))}
      </Part>
      <Part title="Changed" count={counts.changed}>
        {changed.map(({ contactId, lines, name, changes }) => (
          <Line key={contactId} lines={lines}>
            <span className="font-medium">{name}</span>
            {changes.map((change) => (
              <Change key={change.field} change={change} />
            ))}
          </Line>
        ))}
      </Part>
      <Part title="New" count={counts.added}>
        {added.map(({ lines, name, numbers, more }) => (
          <Line key={lines[0]} lines={lines}>
            <NamedNumbers name={name} numbers={numbers} />
            {more.map(({ field, after }) => (
              <p key={field} className="text-small">
                <FieldName field={field} />
                <bdi>{after}</bdi>
              </p>
            ))}
          </Line>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <Section title={`${title} (${count.toLocaleString('en')})`}>
      <ul className="flex flex-col border-t border-line">{children}</ul>
      {count > maxShown && <p className="text-soft">The first {maxShown} are shown.</p>}
    </Section>
  );
}

function Line({ lines, children }: { lines: readonly number[]; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2">
      <span className="text-small text-soft">
        {lines.length === 1 ? 'Line' : 'Lines'} {lines.join(', ')}
      </span>
      <div className="min-w-0 break-words">{children}</div>
    </li>
  );
}

const fieldLabels: Record<FieldChange['field'], string> = {
  name: 'Name',
  organisation: 'Organisation',
  notes: 'Notes',
  tags: 'Tags',
  numbers: 'Numbers',
  groups: 'Groups',
};

function FieldName({ field }: Pick<FieldChange, 'field'>) {
  return <span className="text-soft">{fieldLabels[field]}: </span>;
}

function Change({ change: { field, before, after } }: { change: FieldChange }) {
  return (
    <p className="text-small">
      <FieldName field={field} />
      {before ? (
        <del className="text-soft">
          <bdi>{before}</bdi>
        </del>
      ) : (
        <span className="text-soft">empty</span>
      )}
      <span className="text-soft"> becomes </span>
      <ins className="no-underline">
        <bdi>{after}</bdi>
      </ins>
    </p>
  );
}
