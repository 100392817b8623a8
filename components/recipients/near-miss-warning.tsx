'use client';

import { TriangleAlert } from 'lucide-react';
import { markDifferences } from '#lib/client/recipients/mark-differences.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import type { NearMiss, RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';
import { Button } from '../ui/button.tsx';
import { SecondLook, type Confirming } from './second-look.tsx';

interface NearMissWarningProps extends Confirming {
  check: RecipientCheck;
  onUse: (number: string) => void;
}

/** A slip of the finger away from a number that the office knows: nothing is sent until it is said. */
export function NearMissWarning(props: NearMissWarningProps) {
  const { check, onUse, confirmed, onConfirm } = props;
  const { recipient, nearMisses } = check;
  const [first] = nearMisses;
  if (!first) return null;
  return (
    <div className="flex gap-3 rounded-box border border-amber bg-amber-soft p-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <p>
          <span className="font-medium">
            Nearly {first.name !== null && 'the number of '}
            <bdi>{describe(first)}</bdi>.
          </span>{' '}
          You typed <MarkedNumber number={recipient} other={first.number} />.
        </p>
        <ul className="flex flex-col gap-2">
          {nearMisses.map((near) => (
            <li key={near.number} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Button onClick={() => onUse(near.number)}>Use {formatRecipient(near.number)}</Button>
              <span className="min-w-0">
                <bdi>{describe(near)}</bdi>: <MarkedNumber number={near.number} other={recipient} />
              </span>
            </li>
          ))}
        </ul>
        <SecondLook check={check} confirmed={confirmed} onConfirm={onConfirm} />
      </div>
    </div>
  );
}

function describe({ name, organisation, faxes }: NearMiss): string {
  if (name === null) return `a number faxed ${faxes} times`;
  return organisation === null ? name : `${name}, ${organisation}`;
}

function MarkedNumber({ number, other }: { number: string; other: string }) {
  return (
    <bdi dir="ltr" className="font-medium whitespace-nowrap">
      {markDifferences(number, other).map(({ text, isDifferent }, index) =>
        isDifferent ? (
          <mark
            key={index}
            className="bg-transparent font-semibold text-amber underline decoration-2 underline-offset-4"
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}
