import { z } from 'zod';

/** What a callback tells. It is a hint only: its hash does not cover its body. */
export interface ParsedCallback {
  dialect: 'v3' | 'v1';
  eventType: string;
  eventTime: Date;
  /** Null for `callback_test` and other events that are about no fax. */
  providerFaxId: string | null;
  /** What the hash covers: time and type as they came, and the hash; null in v1, which has none. */
  signed: { eventTime: string; eventType: string; hash: string } | null;
}

const UnixSecondsText = z.coerce.string().regex(/^\d{9,11}$/);

/** Since September 2026 `fax_…` events, and before them undocumented `transmission_…` ones. */
const V3Callback = z.object({
  event: z.object({
    event_time: UnixSecondsText,
    event_type: z.string().min(1).max(100),
    event_hash: z.string().max(200),
  }),
  transmission: z
    .object({
      files_url: z.string().nullish(),
      final_copy_uri: z.string().nullish(),
      fax_id: z.string().nullish(),
    })
    .nullish(),
});

/** The first version: one transaction, no hash. */
const V1Callback = z.object({
  Transaction: z.object({
    Guid: z.string().min(1).max(200),
    StatusCode: z.string().max(20),
    UpdatedAt: UnixSecondsText.optional(),
    CreatedAt: UnixSecondsText.optional(),
  }),
});

/** Untrusted text to a callback in one of the known dialects; null when it is in none of them. */
export function parseCallback(json: string): ParsedCallback | null {
  const body = parseJson(json);
  const v3 = V3Callback.safeParse(body).data;
  if (v3) return fromV3(v3);
  const v1 = V1Callback.safeParse(body).data;
  return v1 ? fromV1(v1) : null;
}

function fromV3({ event, transmission }: z.infer<typeof V3Callback>): ParsedCallback {
  const { event_time: eventTime, event_type: eventType, event_hash: hash } = event;
  return {
    dialect: 'v3',
    eventType,
    eventTime: toDate(eventTime),
    providerFaxId: transmission ? findProviderFaxId(transmission) : null,
    signed: { eventTime, eventType, hash },
  };
}

function fromV1({ Transaction: transaction }: z.infer<typeof V1Callback>): ParsedCallback {
  return {
    dialect: 'v1',
    eventType: `v1_${transaction.StatusCode}`,
    eventTime: toDate(transaction.UpdatedAt ?? transaction.CreatedAt ?? '0'),
    providerFaxId: transaction.Guid,
    signed: null,
  };
}

/** The transmission object has no fax id: it is the last segment of its URLs' paths. */
function findProviderFaxId(
  transmission: NonNullable<z.infer<typeof V3Callback>['transmission']>,
): string | null {
  if (transmission.fax_id) return transmission.fax_id;
  const url = transmission.files_url || transmission.final_copy_uri;
  const segment = url?.split(/[?#]/)[0]?.split('/').findLast(Boolean);
  return segment && /^[\w-]{1,200}$/.test(segment) ? segment : null;
}

function toDate(unixSeconds: string): Date {
  return new Date(Number(unixSeconds) * 1000);
}

function parseJson(text: string): unknown {
  // PostgreSQL's JSON has no NUL; the provider's neither.
  if (/\0|\\u0000/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
