import type { DraftFields, SendKey, SendKeys } from './draft.ts';

/** Two drafts with the same fingerprint are the same fax. Files are named by their id. */
export function toFingerprint(fields: DraftFields, fileIds: readonly string[]): string {
  return JSON.stringify([
    fields.recipient.trim(),
    fields.sender,
    fields.title.trim(),
    fields.cover,
    fields.coverTo.trim(),
    fields.coverFrom.trim(),
    fields.coverMessage.trim(),
    fields.testMode,
    fileIds,
  ]);
}

/**
 * The same content keeps its key, so that a repeated send is the same fax; other content gets a
 * new one. Content that was tried before, with an unknown outcome, gets that try’s key back.
 */
export function keepOrRenewKeys(
  keys: SendKeys | null,
  fingerprint: string,
  makeKey: () => string,
): SendKeys {
  if (keys?.current.fingerprint === fingerprint) return keys;
  const uncertain = keys?.uncertain ?? [];
  const tried = uncertain.find((key) => key.fingerprint === fingerprint);
  return { current: tried ?? { key: makeKey(), fingerprint }, uncertain };
}

export function markUncertain(keys: SendKeys): SendKeys {
  return { ...keys, uncertain: [...listOthers(keys), keys.current] };
}

export function markCertain(keys: SendKeys): SendKeys {
  return { ...keys, uncertain: listOthers(keys) };
}

function listOthers({ current, uncertain }: SendKeys): SendKey[] {
  return uncertain.filter(({ key }) => key !== current.key);
}

/** An earlier try with other content may have gone through: the person should know. */
export function mayHaveBeenSent(keys: SendKeys | null): boolean {
  return keys !== null && listOthers(keys).length > 0;
}
