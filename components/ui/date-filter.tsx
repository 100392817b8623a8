import { TextInput } from './text-input.tsx';

interface DateFilterProps {
  label: string;
  date: Date | null;
  onChange: (date: Date | null) => void;
}

export function DateFilter({ label, date, onChange }: DateFilterProps) {
  return (
    <label className="flex items-center gap-1.5 text-small text-soft">
      {label}
      <TextInput
        type="date"
        value={date?.toISOString().slice(0, 10) ?? ''}
        onChange={(event) => onChange(event.target.valueAsDate)}
        className="h-8 w-36 px-2 touch:h-11"
      />
    </label>
  );
}
