'use client';

import type { IssuedLink } from '#lib/client/users/issued-link.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { TimeText } from '../ui/time-text.tsx';

interface LinkDialogProps {
  issued: IssuedLink;
  onClose: () => void;
}

/** The link is shown here and nowhere else: only its hash is kept. */
export function LinkDialog({ issued: { name, link }, onClose }: LinkDialogProps) {
  return (
    <Dialog title={`One-time link for ${name}`} onClose={onClose} className="max-w-lg">
      <p className="break-words text-soft">
        Give it to {name} yourself. It works once, until <TimeText time={link.expiresAt} />, and is
        not shown again.
      </p>
      <div className="flex items-center gap-1">
        <TextInput
          readOnly
          aria-label="One-time link"
          value={link.url}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton text={link.url} label="Copy link" />
      </div>
      <div className="flex justify-end">
        <Button onClick={onClose}>Done</Button>
      </div>
    </Dialog>
  );
}
