import { z } from 'zod';
import { findReference } from '../ids/new-reference.ts';

/*
 * The provider's shapes, read liberally: unknown fields pass, `metadata` is not looked at, and a
 * status code on no list is kept as it came.
 */

const UnixSeconds = z.coerce.number().transform((seconds) => new Date(seconds * 1000));

const WireTransmission = z.object({
  recipient: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
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
  transmissions: z
    .array(WireTransmission)
    .nullish()
    .transform((list) => list ?? []),
});

const ListInfo = z.object({ page: z.number(), num_pages: z.number() });

/** A list on fax and account answers, one object on fax line answers. */
const Warning = z.object({ warning_name: z.string(), warning_msg: z.string().nullish() });
const Warnings = z.union([z.array(Warning), Warning.transform((one) => [one])]).catch([]);

export const FaxBody = z.object({ fax: WireFax, warnings: Warnings });
export const FaxListBody = z.object({ faxes: z.array(WireFax), list_info: ListInfo });
export const FaxLineListBody = z.object({
  fax_lines: z.array(z.object({ number: z.string() })),
  list_info: ListInfo,
});

const WireAccount = z.object({
  account_id: z.string().default(''),
  email_address: z.string().default(''),
  callback_url: z.string().nullish(),
  is_locked: z.boolean().nullish(),
  quotas: z.object({ num_fax_pages_left: z.number().nullish() }).nullish(),
});
export const AccountBody = z.object({ account: WireAccount, warnings: Warnings });

export const ErrorBody = z.object({
  error: z.object({ error_name: z.string(), error_msg: z.string().default('') }),
});
/** The error body of the API's first version, which some gateways still send. */
export const OldErrorBody = z.object({ message: z.string(), status_code: z.coerce.number() });

/** The account as the provider knows it, in our nouns. */
export interface ProviderAccountInfo {
  accountId: string;
  email: string;
  callbackUrl: string | null;
  /** Null where the plan counts none. */
  faxPagesLeft: number | null;
  isLocked: boolean;
  /** Names, such as `unconfirmed`. */
  warnings: string[];
}

/** A fax as the provider knows it, in our nouns. */
export interface ProviderFax {
  providerFaxId: string;
  title: string;
  /** Our attempt's reference in either of its titles. */
  reference: string | null;
  createdAt: Date;
  sender: string | null;
  transmissions: ProviderTransmission[];
  /** Names of the warnings that came with it; a list has none. */
  warnings: string[];
}

export interface ProviderTransmission {
  recipient: string;
  sender: string | null;
  statusCode: string;
  sentAt: Date | null;
}

export function toProviderFax(
  wire: z.infer<typeof WireFax>,
  warnings: z.infer<typeof Warnings> = [],
): ProviderFax {
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
    warnings: warnings.map((warning) => warning.warning_name),
  };
}

export function toProviderAccountInfo(body: z.infer<typeof AccountBody>): ProviderAccountInfo {
  const { account, warnings } = body;
  return {
    accountId: account.account_id,
    email: account.email_address,
    callbackUrl: account.callback_url || null,
    faxPagesLeft: account.quotas?.num_fax_pages_left ?? null,
    isLocked: account.is_locked ?? false,
    warnings: warnings.map((warning) => warning.warning_name),
  };
}
