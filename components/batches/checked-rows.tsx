'use client';

import { CircleAlert, CircleCheck, CircleX, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { CheckedRow } from '#lib/shared/batches/batch-check.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';

const shownAtOnce = 100;
const views = ['noted', 'all'] as const;

const isNoted = ({ problem, hint }: CheckedRow) => problem !== null || hint?.kind === 'near_miss';

/** Those that somebody should look at, or all of them. */
export function CheckedRows({ rows }: { rows: readonly CheckedRow[] }) {
  const noted = rows.filter(isNoted);
  const [view, setView] = useState<(typeof views)[number]>(noted.length > 0 ? 'noted' : 'all');
  const [most, setMost] = useState(shownAtOnce);
  const listed = view === 'noted' ? noted : rows;
  const counts = { noted: noted.length, all: rows.length };
  const toLabel = (one: (typeof views)[number]) =>
    `${one === 'noted' ? 'To look at' : 'All rows'} (${counts[one].toLocaleString('en-US')})`;
  return (
    <div className="flex flex-col gap-2">
      <Choice label="Rows" value={view} options={views} toLabel={toLabel} onChange={setView} />
      {listed.length === 0 && <p className="text-soft">Nothing is wrong with any row.</p>}
      <ul aria-label="Recipients" className="rounded-box border border-line empty:hidden">
        {listed.slice(0, most).map((row) => (
          <RowItem key={row.position} row={row} />
        ))}
      </ul>
      {listed.length > most && (
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
        {name && <span className="font-medium">{name} </span>}
        <span className="whitespace-nowrap text-soft">
          {formatRecipient(recipient) || 'No number'}
        </span>
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
  if (hint?.kind === 'near_miss')
    return { Icon: CircleAlert, tone: 'text-amber', text: hint.sentence };
  if (hint) return { Icon: CircleCheck, tone: 'text-soft', text: hint.sentence };
  return { Icon: CircleCheck, tone: 'text-green', text: 'Known' };
}
