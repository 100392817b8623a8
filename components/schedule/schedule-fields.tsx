'use client';

import { useMemo } from 'react';
import { readViewerZone } from '#lib/client/time/read-viewer-zone.ts';
import { listZoneChoices } from '#lib/client/schedule/list-zone-choices.ts';
import { recipientZone } from '#lib/shared/batches/batch-schedule.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface ScheduleFieldsProps {
  recipient: string;
  isForMany: boolean;
  schedule: Schedule;
  onChange: (schedule: Schedule) => void;
}

export function ScheduleFields(props: ScheduleFieldsProps) {
  const { recipient, isForMany, schedule, onChange } = props;
  const { near, others } = useMemo(() => listZoneChoices(recipient, readViewerZone()), [recipient]);
  const [date = '', clock = ''] = schedule.sendAt.split('T');
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <Field id="send-date" label="Date">
          <TextInput
            id="send-date"
            type="date"
            data-first-focus
            value={date}
            onChange={({ target }) => onChange({ ...schedule, sendAt: `${target.value}T${clock}` })}
          />
        </Field>
        <Field id="send-clock" label="Time">
          <TextInput
            id="send-clock"
            type="time"
            value={clock}
            onChange={({ target }) => onChange({ ...schedule, sendAt: `${date}T${target.value}` })}
          />
        </Field>
      </div>
      <Field id="send-zone" label="By the clock of">
        <Select
          id="send-zone"
          className="w-full [&>select]:h-9 [&>select]:w-full"
          value={schedule.sendAtZone}
          onChange={({ target }) => onChange({ ...schedule, sendAtZone: target.value })}
        >
          {isForMany && (
            <option value={recipientZone}>each recipient, as far as it is known</option>
          )}
          {near.map(({ zone, label }) => (
            <option key={zone} value={zone}>
              {label}
            </option>
          ))}
          <optgroup label="Other zones">
            {others.map(({ zone, label }) => (
              <option key={zone} value={zone}>
                {label}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
    </>
  );
}
