'use client';

import { CircleAlert, CircleCheck, CircleX, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { CheckedRow } from '#lib/shared/batches/batch-check.ts';
import { NamedNumbers } from '../recipients/named-numbers.tsx';
import { Button } from '../ui/button.tsx';

const shownAtOnce = 100;

/** Rows of the list, each with what is to say of it. */
export function CheckedRows({ label, rows }: { label: string; rows: readonly CheckedRow[] }) {
  const [most, setMost] = useState(shownAtOnce);
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label={label} className="border-t border-line">
        {rows.slice(0, most).map((row) => (
          <RowItem key={row.position} row={row} />
        ))}
      </ul>
      {rows.length > most && (
        <Button look="quiet" className="self-start" onClick={() => setMost(most + shownAtOnce)}>
          Show more rows
        </Button>
      )}
    </div>
  );
}

function RowItem({ row }: { row: CheckedRow }) {
  const { position, recipient, name } = row;
  const { Icon, tone, text } = toNote(row);
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] items-baseline gap-x-2 border-b border-line px-3 py-2 last:border-b-0 sm:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,1fr)]">
      <span className="text-small text-soft">{position}</span>
      <span className="min-w-0 break-words">
        <NamedNumbers name={name} numbers={[recipient]} />
      </span>
      <span className={`flex items-start gap-1.5 max-sm:col-start-2 ${tone}`}>
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0">{text}</span>
      </span>
    </li>
  );
}

function toNote({ problem, hint }: CheckedRow): { Icon: LucideIcon; tone: string; text: string } {
  if (problem) return { Icon: CircleX, tone: 'text-red', text: problem.sentence };
  if (hint?.kind === 'never_delivered')
    return { Icon: CircleCheck, tone: 'text-soft', text: hint.sentence };
  if (hint) return { Icon: CircleAlert, tone: 'text-amber', text: hint.sentence };
  return { Icon: CircleCheck, tone: 'text-green', text: 'Known' };
}
