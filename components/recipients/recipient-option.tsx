'use client';

import { Mail } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { describeLast } from '#lib/client/recipients/describe-suggestion.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import type { Suggestion } from '#lib/shared/recipients/suggestion.ts';

interface RecipientOptionProps extends ComponentProps<'li'> {
  suggestion: Suggestion;
}

/** Whose number it is, the number, and how the last fax to it ended. */
export function RecipientOption({ suggestion, ...props }: RecipientOptionProps) {
  const { name, organisation, number } = suggestion;
  return (
    <li
      {...props}
      className={classNames(
        'flex cursor-pointer flex-col justify-center gap-x-4 rounded-box px-2 py-1.5 touch:min-h-14',
        'sm:flex-row sm:items-center sm:justify-between',
        props['aria-selected'] ? 'bg-accent-soft' : 'hover:bg-sunken',
      )}
    >
      <span className="min-w-0 truncate">
        <span className="font-medium">{name ?? formatRecipient(number)}</span>
        {organisation && <span className="text-soft"> · {organisation}</span>}
      </span>
      <Details suggestion={suggestion} />
    </li>
  );
}

function Details({ suggestion }: { suggestion: Suggestion }) {
  const { name, number, kind, label, last } = suggestion;
  const now = useNow();
  const outcome = now && describeLast(suggestion, now);
  return (
    <span className="flex min-w-0 shrink-0 items-center gap-2 text-small text-soft">
      {kind === 'email' && <Mail aria-label="E-mail" className="size-3.5" />}
      {name && <span className="whitespace-nowrap text-ink">{formatRecipient(number)}</span>}
      {label && <span className="truncate">{label}</span>}
      {outcome && (
        <span className={classNames('truncate', last?.status === 'failed' && 'text-red')}>
          {outcome}
        </span>
      )}
    </span>
  );
}
