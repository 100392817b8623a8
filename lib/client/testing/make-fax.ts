import type { Fax } from '#lib/shared/faxes/fax.ts';

/** A delivered fax for tests, with whatever the test is about. */
export function makeFax(changes: Partial<Fax> = {}): Fax {
  return {
    faxId: 'fax-1',
    direction: 'outbound',
    status: 'delivered',
    statusCode: 'success',
    isPartial: false,
    nextAttemptAt: null,
    scheduledAt: null,
    scheduledZone: null,
    isQuietHold: false,
    isStopped: false,
    waitReason: null,
    recipient: '+12025550100',
    recipientKind: 'phone',
    sender: null,
    title: null,
    coverTo: null,
    coverFrom: null,
    coverMessage: null,
    isTestMode: false,
    pages: 1,
    createdAt: '2026-11-24T10:00:00.000Z',
    statusChangedAt: '2026-11-24T10:01:00.000Z',
    providerFaxId: null,
    createdBy: { userId: 'user-1', name: 'Sam Staff' },
    batch: null,
    tags: [],
    hasNotes: false,
    print: null,
    case: null,
    attempts: [],
    files: [],
    ...changes,
  };
}
