'use client';

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { judgeSchedule } from '#lib/client/schedule/judge-schedule.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ScheduleFields } from './schedule-fields.tsx';

export interface ScheduleDialogProps {
  title: string;
  /** E.164 or an address; what is not known yet is empty. */
  recipient: string;
  initial: Schedule;
  /** Goes to many: each may have it by a clock of their own. */
  isForMany?: boolean;
  isPending?: boolean;
  /** What gets the focus where the button that opened it is gone. */
  returnTo?: () => HTMLElement | null;
  onChoose: (schedule: Schedule) => void;
  onClose: () => void;
}

/** A time on the clock of a zone, told in both zones before it is taken. */
export function ScheduleDialog(props: ScheduleDialogProps) {
  const {
    title,
    recipient,
    initial,
    isPending = false,
    isForMany = false,
    returnTo,
    onChoose,
    onClose,
  } = props;
  const [schedule, setSchedule] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const { isRight, sentence } = judgeSchedule(schedule, new Date());
  const submit = () => {
    setAsked(true);
    if (judgeSchedule(schedule, new Date()).isRight) onChoose(schedule);
  };
  // The composer is a form, and a form can't stand in another one.
  return createPortal(
    <Dialog title={title} returnTo={returnTo} onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          submit();
        }}
      >
        <ScheduleFields
          recipient={recipient}
          isForMany={isForMany}
          schedule={schedule}
          onChange={setSchedule}
        />
        <p
          role={isAsked && !isRight ? 'alert' : 'status'}
          className={isRight || !isAsked ? 'min-h-10 text-soft' : 'min-h-10 text-red'}
        >
          {sentence}
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={isPending}>
            Set this time
          </Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
