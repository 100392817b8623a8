'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { BlockForm } from './block-form.ts';
import { TemplateText } from './template-text.tsx';

/** Labels and their values, a row each. */
export function FactsFields({ blockId, block, problemOf, onChange }: BlockForm<'facts'>) {
  const { rows } = block;
  const set = (index: number, change: Partial<(typeof rows)[number]>) =>
    onChange({
      ...block,
      rows: rows.map((row, at) => (at === index ? { ...row, ...change } : row)),
    });
  const add = () => {
    onChange({ ...block, rows: [...rows, { label: '', value: '' }] });
    requestAnimationFrame(() =>
      document.getElementById(`${blockId}-label-${rows.length}`)?.focus(),
    );
  };
  const remove = (index: number) => {
    onChange({ ...block, rows: rows.toSpliced(index, 1) });
    const next = Math.max(0, Math.min(index, rows.length - 2));
    requestAnimationFrame(() => document.getElementById(`${blockId}-label-${next}`)?.focus());
  };
  return (
    <>
      {rows.map((row, index) => (
        <div
          key={index}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 sm:grid-cols-[8rem_minmax(0,1fr)_auto]"
        >
          <TemplateText
            id={`${blockId}-label-${index}`}
            label="Label"
            isLabelHidden={index > 0}
            hasFields={false}
            value={row.label}
            error={problemOf(`rows.${index}.label`)}
            onChange={(label) => set(index, { label })}
          />
          <div className="max-sm:col-span-2 max-sm:row-start-2">
            <TemplateText
              id={`${blockId}-value-${index}`}
              label="Value"
              isLabelHidden={index > 0}
              value={row.value}
              error={problemOf(`rows.${index}.value`)}
              onChange={(value) => set(index, { value })}
            />
          </div>
          <IconButton
            icon={X}
            className={index === 0 ? 'mt-6' : undefined}
            label={`Remove row ${row.label || index + 1}`}
            disabled={rows.length === 1}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Button onClick={add}>
          <Plus aria-hidden className="size-4" /> Row
        </Button>
        <p className="text-small text-soft">
          {problemOf('rows') ?? 'A row without a value is left out.'}
        </p>
      </div>
    </>
  );
}
