import type { SaveStatus } from '#lib/client/drafts/save-status.ts';

/** Quiet: only what keeps a draft from being saved is said aloud. */
export function SaveState({ saving, isNew }: { saving: SaveStatus; isNew: boolean }) {
  const isCalm = saving.kind === 'saved' || saving.kind === 'saving';
  return (
    <p
      role={isCalm ? undefined : 'status'}
      className="min-h-5 text-center text-small text-soft"
      data-save={saving.kind}
    >
      {isNew ? '' : describe(saving)}
    </p>
  );
}

function describe(saving: SaveStatus): string {
  switch (saving.kind) {
    case 'saved':
      return 'Saved';
    case 'saving':
      return 'Saving…';
    case 'offline':
      return 'Offline: kept on this device';
    case 'failed':
      return `Kept on this device. ${saving.error.message}`;
    default:
      return 'Not saved';
  }
}
