'use client';

import { Braces } from 'lucide-react';
import { useRef } from 'react';
import { coverVariables } from '#lib/shared/cover-templates/cover-variables.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface TemplateTextProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  hint?: string;
  isLong?: boolean;
  isLabelHidden?: boolean;
  /** Whether it offers the fields that fill themselves in. */
  hasFields?: boolean;
  onChange: (value: string) => void;
}

/** A text of a template, with a menu of the fields that can stand in it. */
export function TemplateText(props: TemplateTextProps) {
  const { id, label, value, isLong = false, hasFields = true, onChange } = props;
  const { error, hint, isLabelHidden } = props;
  // Where the caret was when the menu took the focus.
  const caret = useRef<[number, number] | null>(null);
  const insert = (name: string) => {
    const [from, to] = caret.current ?? [value.length, value.length];
    const field = `{{${name}}}`;
    onChange(value.slice(0, from) + field + value.slice(to));
    caret.current = [from + field.length, from + field.length];
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const control = {
    id,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(id),
    onBlur: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const { selectionStart, selectionEnd } = currentTarget;
      caret.current = [selectionStart ?? value.length, selectionEnd ?? value.length];
    },
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <Field id={id} label={label} error={error} hint={hint} isLabelHidden={isLabelHidden ?? false}>
      <div className="flex items-start gap-1">
        {isLong ? <TextArea {...control} /> : <TextInput {...control} />}
        {hasFields && (
          <Menu label={`Insert a field into ${label.toLowerCase()}`} icon={Braces}>
            {Object.entries(coverVariables).map(([name, variable]) => (
              <MenuItem key={name} onSelect={() => insert(name)}>
                {variable.label}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
    </Field>
  );
}
