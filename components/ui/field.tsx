import type { ReactNode } from 'react';

interface FieldProps {
  id: string;
  label: string;
  /** What is wrong; stands in the place of the hint. */
  error?: string | undefined;
  hint?: ReactNode;
  isOptional?: boolean;
  /** For screen readers alone, where what stands around it says the same. */
  isLabelHidden?: boolean;
  children: ReactNode;
}

/** A label, its control, and below it a hint or what is wrong; nothing moves when they change. */
export function Field(props: FieldProps) {
  const { id, label, error, hint, isOptional = false, isLabelHidden = false, children } = props;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-small font-medium'}>
        {label}
        {isOptional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {children}
      {(error ?? hint) && (
        <p id={describedBy(id)} className={error ? 'text-small text-red' : 'text-small text-soft'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

export function describedBy(id: string): string {
  return `${id}-note`;
}
