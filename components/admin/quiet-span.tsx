'use client';

import { useState } from 'react';
import { describeQuietHours } from '#lib/client/settings/describe-quiet-hours.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { QuietClock } from './quiet-clock.tsx';

interface QuietSpanProps {
  /** As saved. */
  from: string;
  until: string;
}

const noteId = 'quiet-span-note';

/**
 * Both times of quiet hours, saved together when a person leaves one of them or presses Enter: on the
 * way from one span to another they may be equal for a while.
 */
export function QuietSpan(saved: QuietSpanProps) {
  const { mutate, isPending, variables } = useChangeSettings();
  const [from, setFrom] = useTyped(saved.from);
  const [until, setUntil] = useTyped(saved.until);
  const isSame = from !== '' && from === until;

  const save = () => {
    if (from === '' || until === '' || isSame) return;
    const input = { quietFrom: from, quietUntil: until };
    const atServer = { quietFrom: saved.from, quietUntil: saved.until };
    const known = (isPending && variables?.input) || atServer;
    if (known.quietFrom === from && known.quietUntil === until) return;
    mutate({ input, sentence: describeQuietHours });
  };
  const clocks = { noteId, isWrong: isSame, onDone: save };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap gap-4">
        <QuietClock
          {...clocks}
          {...{ name: 'quietFrom', label: 'From', value: from, saved: saved.from }}
          onChange={setFrom}
        />
        <QuietClock
          {...clocks}
          {...{ name: 'quietUntil', label: 'Until', value: until, saved: saved.until }}
          onChange={setUntil}
        />
      </div>
      <p id={noteId} role="status" className="text-small text-red empty:hidden">
        {isSame &&
          `Two different times are needed. Until then quiet hours stay ${saved.from} to ${saved.until}.`}
      </p>
    </div>
  );
}

/** What is typed, until another value is saved. */
function useTyped(saved: string): [string, (value: string) => void] {
  const [state, setState] = useState({ typed: saved, saved });
  if (state.saved !== saved) setState({ typed: saved, saved });
  return [state.typed, (typed) => setState({ typed, saved })];
}
