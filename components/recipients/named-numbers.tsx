import { Mail } from 'lucide-react';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

interface NamedNumbersProps {
  name: string | null;
  /** As `Fax.recipient` has them. */
  numbers: readonly string[];
}

/**
 * A name and its numbers beside it, each isolated from the other: a name that is written from right
 * to left would otherwise put the digits in another order.
 */
export function NamedNumbers({ name, numbers }: NamedNumbersProps) {
  return (
    <>
      {name && <bdi className="font-medium">{name}</bdi>}{' '}
      {numbers.map((number, index) => (
        <span key={number} className="text-soft">
          {index > 0 && ', '}
          {number.includes('@') && <Mail aria-label="E-mail" className="mr-1 inline size-3.5" />}
          <bdi dir="ltr" className="whitespace-nowrap">
            {formatRecipient(number) || 'No number'}
          </bdi>
        </span>
      ))}
    </>
  );
}
