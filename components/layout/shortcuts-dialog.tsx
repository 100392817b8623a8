'use client';

import { useState } from 'react';
import { listPlaces } from '#lib/client/navigation/places.ts';
import { areSingleKeysOn, shortcuts, switchSingleKeys } from '#lib/client/shortcuts/shortcuts.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const [isOn, setOn] = useState(areSingleKeysOn);
  const places = listPlaces(useViewer()).flatMap(({ key, label }) =>
    key ? { keys: [key], does: label } : [],
  );
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className="divide-y divide-line">
        {[...places, ...shortcuts].map(({ keys, does }) => (
          <div key={does} className="flex justify-between py-2">
            <dt>{does}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-box border border-edge px-1.5 text-center text-small"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="flex items-center justify-between gap-4">
        <span>Single-key shortcuts</span>
        <Switch
          checked={isOn}
          onChange={(event) => {
            switchSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
      </label>
    </Dialog>
  );
}
