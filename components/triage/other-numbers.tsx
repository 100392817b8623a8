import type { CaseContact } from '#lib/shared/cases/fax-case.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Button } from '../ui/button.tsx';

interface OtherNumbersProps {
  contacts: readonly CaseContact[];
  /** The number that did not work. */
  wrong: string;
  onChoose: (number: string) => void;
}

/** The other numbers of whoever has the one that did not work. */
export function OtherNumbers({ contacts, wrong, onChoose }: OtherNumbersProps) {
  const others = contacts.flatMap(({ name, numbers }) =>
    numbers.filter(({ number }) => number !== wrong).map((number) => ({ name, ...number })),
  );
  if (others.length === 0) return null;
  return (
    <ul aria-label="Other numbers of the contact" className="flex flex-col items-start gap-2">
      {others.map(({ name, number, label }) => (
        <li key={`${name} ${number}`}>
          <Button onClick={() => onChoose(number)}>
            {formatRecipient(number)}
            <span className="text-soft">{[name, label].filter(Boolean).join(', ')}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
