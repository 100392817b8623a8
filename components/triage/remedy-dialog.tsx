'use client';

import { useState } from 'react';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import type { RemedyTarget } from '#lib/client/cases/remedy-check.ts';
import { remedyLabels, toRemedy, type RemedyName } from '#lib/client/cases/remedy-name.ts';
import type { RemedyInput } from '#lib/shared/cases/case-remedy.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AssignForm } from './assign-form.tsx';
import { NumberForm } from './number-form.tsx';
import { RemedyPreview } from './remedy-preview.tsx';
import { TellForm } from './tell-form.tsx';

interface RemedyDialogProps {
  name: RemedyName;
  target: RemedyTarget;
  count: number;
  sampleId: string | null;
  onDone?: (() => void) | undefined;
  onClose: () => void;
}

/** Of a group that is empty afterwards, no button is left. */
const findMain = () => document.getElementById('main');

/** First what a remedy still has to know, then what it will do, then how it went. */
export function RemedyDialog(props: RemedyDialogProps) {
  const { name, target, count, sampleId, onDone, onClose } = props;
  const [remedy, setRemedy] = useState<RemedyInput | null>(() => toRemedy(name));
  // As many as it was asked for: the list behind it goes on changing.
  const [title] = useState(`${remedyLabels[name].replace('…', '')}: ${formatFaxes(count)}`);
  return (
    <Dialog title={title} returnTo={findMain} onClose={onClose} className="max-w-lg">
      {remedy ? (
        <RemedyPreview remedy={remedy} target={target} onDone={onDone} onClose={onClose} />
      ) : (
        <RemedyForm name={name} sampleId={sampleId} onChoose={setRemedy} onClose={onClose} />
      )}
    </Dialog>
  );
}

export interface RemedyFormProps {
  sampleId: string | null;
  onChoose: (remedy: RemedyInput) => void;
  onClose: () => void;
}

function RemedyForm({ name, ...props }: RemedyFormProps & { name: RemedyName }) {
  if (name === 'change_number') return <NumberForm {...props} />;
  return name === 'assign' ? <AssignForm {...props} /> : <TellForm {...props} />;
}
