'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { causeTexts } from '#lib/client/cases/describe-cause.ts';
import type { RemedyTarget } from '#lib/client/cases/remedy-check.ts';
import { remedyLabels, remedyNames, type RemedyName } from '#lib/client/cases/remedy-name.ts';
import type { CaseCause } from '#lib/shared/cases/case-cause.ts';
import { ActionButton } from '../palette/action-button.tsx';

const RemedyDialog = dynamic(
  () => import('./remedy-dialog.tsx').then((module) => module.RemedyDialog),
  { loading: () => null },
);

interface RemediesProps {
  /** With which faxes: "All 14 faxes". */
  label: string;
  target: RemedyTarget;
  count: number;
  cause: CaseCause;
  /** One of the cases: what is known of its number is offered. */
  sampleId: string | null;
  onDone?: () => void;
}

interface Asked {
  name: RemedyName;
  /** As it was when the question was asked. */
  target: RemedyTarget;
}

/** What can be done, as buttons; the likely one stands out. */
export function Remedies({ label, target, count, cause, sampleId, onDone }: RemediesProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { likely } = causeTexts[cause];
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-2">
      <span role="status" className="min-w-24 font-medium">
        {label}
      </span>
      {remedyNames.map((name) => (
        <ActionButton
          key={name}
          look={name === likely ? 'filled' : 'outline'}
          label={remedyLabels[name]}
          onClick={() => setAsked({ name, target })}
        />
      ))}
      {asked && (
        <RemedyDialog
          name={asked.name}
          target={asked.target}
          count={count}
          sampleId={sampleId}
          onDone={onDone}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
