'use client';

import { Users } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { notifyRefusal } from '#lib/client/notices/notify-refusal.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { ActionButton } from '../palette/action-button.tsx';

/** Saves the draft and goes on with a list of recipients in the place of one. */
export function SendToMany({ composer }: { composer: Composer }) {
  const router = useRouter();
  const [isGoing, setGoing] = useState(false);
  const { draftId, isReady, save, sending } = composer;
  const go = async () => {
    setGoing(true);
    try {
      await save();
      router.push(pagePaths.newBatch(draftId));
    } catch (error) {
      notifyRefusal('The draft could not be saved.')(error);
      setGoing(false);
    }
  };
  return (
    <ActionButton
      look="quiet"
      icon={Users}
      label="Send to many…"
      className="-ml-3"
      disabled={!isReady || isGoing || sending.isUploading}
      onClick={() => void go()}
    />
  );
}
