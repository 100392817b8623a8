import { Moon } from 'lucide-react';
import { Switch } from '../ui/switch.tsx';

interface QuietChoiceProps {
  /** What quiet hours make of it, as it is chosen now. */
  sentence: string;
  /** It is not to leave at once. */
  hasTime: boolean;
  isMeant: boolean;
  isDisabled: boolean;
  onChange: (isMeant: boolean) => void;
}

/** Says that it would ring in quiet hours, and lets a person insist. */
export function QuietChoice(props: QuietChoiceProps) {
  const { sentence, hasTime, isMeant, isDisabled, onChange } = props;
  return (
    <div className="flex flex-col gap-2 rounded-box border border-line p-3">
      <p className="flex gap-2">
        <Moon aria-hidden className="mt-0.5 size-4 shrink-0 text-violet" />
        <span>{sentence}</span>
      </p>
      <label className="flex items-center justify-between gap-4">
        {hasTime ? 'Send at that time anyway' : 'Send now anyway'}
        <Switch
          checked={isMeant}
          disabled={isDisabled}
          onChange={({ target }) => onChange(target.checked)}
        />
      </label>
    </div>
  );
}
