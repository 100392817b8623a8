import { z } from 'zod';
import { findReference } from '../ids/new-reference.ts';

/*
 * The provider's shapes, read liberally: unknown fields pass, `metadata` is not looked at, and a
 * status code on no list is kept as it came.
 */

const UnixSeconds = z.coerce.number().transform((seconds) => new Date(seconds * 1000));

const WireTransmission = z.object({
  recipient: z.string(),
  sender: z.string().nullish(),
  status_code: z.string(),
  sent_at: UnixSeconds.nullish(),
});

const WireFax = z.object({
  fax_id: z.string().min(1),
  title: z.string().nullish(),
  original_title: z.string().nullish(),
  created_at: UnixSeconds,
  sender: z.string().nullish(),
  transmissions: z.array(WireTransmission).default([]),
});

const ListInfo = z.object({ page: z.number(), num_pages: z.number() });

export const FaxBody = z.object({ fax: WireFax });
export const FaxListBody = z.object({ faxes: z.array(WireFax), list_info: ListInfo });
export const FaxLineListBody = z.object({
  fax_lines: z.array(z.object({ number: z.string() })),
  list_info: ListInfo,
});
export const ErrorBody = z.object({
  error: z.object({ error_name: z.string(), error_msg: z.string().default('') }),
});
/** The error body of the API's first version, which some gateways still send. */
export const OldErrorBody = z.object({ message: z.string(), status_code: z.coerce.number() });

/** A fax as the provider knows it, in our nouns. */
export interface ProviderFax {
  providerFaxId: string;
  title: string;
  /** Our attempt's reference in either of its titles. */
  reference: string | null;
  createdAt: Date;
  sender: string | null;
  transmissions: ProviderTransmission[];
}

export interface ProviderTransmission {
  recipient: string;
  sender: string | null;
  statusCode: string;
  sentAt: Date | null;
}

export function toProviderFax(wire: z.infer<typeof WireFax>): ProviderFax {
  return {
    providerFaxId: wire.fax_id,
    title: wire.original_title || wire.title || '',
    reference: findReference(wire.original_title ?? '') ?? findReference(wire.title ?? ''),
    createdAt: wire.created_at,
    sender: wire.sender ?? null,
    transmissions: wire.transmissions.map((transmission) => ({
      recipient: transmission.recipient,
      sender: transmission.sender ?? null,
      statusCode: transmission.status_code,
      sentAt: transmission.sent_at ?? null,
    })),
  };
}
