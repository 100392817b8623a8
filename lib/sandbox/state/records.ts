import { z } from 'zod';
import { faultKinds } from '../faults/fault-kinds.ts';

export const statusCodes = [
  'transmitting',
  'success',
  'on_hold',
  'error_busy',
  'error_no_answer',
  'error_could_not_fax',
  'error_disconnected',
  'error_bad_destination',
  'error_unknown',
  'error_file',
] as const;

export type StatusCode = (typeof statusCodes)[number];

export const documentRecord = z.object({
  name: z.string(),
  sha256: z.string(),
  bytes: z.number(),
});

export const faxRecord = z.object({
  faxId: z.string(),
  title: z.string(),
  recipient: z.string(),
  sender: z.string().nullable(),
  testMode: z.boolean(),
  coverTo: z.string().nullable(),
  coverFrom: z.string().nullable(),
  coverMessage: z.string().nullable(),
  documents: z.array(documentRecord),
  /** By the provider's clock, as shown; the other times are real ones. */
  createdAtMs: z.number(),
  takenAtMs: z.number(),
  endsAtMs: z.number().nullable(),
  sentAtMs: z.number().nullable(),
  statusCode: z.enum(statusCodes),
  /** How the transmission will end; `transmitting` never does. */
  outcome: z.enum(statusCodes),
  heldFor: z.enum(['number', 'unconfirmed', 'pages']).nullable(),
  callbacks: z.enum(['once', 'never', 'thrice']),
  pageBytes: z.array(z.number()).nullable(),
  isDeleted: z.boolean(),
});

export type FaxRecord = z.infer<typeof faxRecord>;

export const faxLineRecord = z.object({
  number: z.string(),
  createdAt: z.number(),
  updatedAt: z.number(),
  accountIds: z.array(z.string()),
});

export type FaxLineRecord = z.infer<typeof faxLineRecord>;

export const deliveryRecord = z.object({
  deliveryId: z.string(),
  // Journals that an earlier Faxdesk has left name no fax here.
  faxId: z.string().default(''),
  url: z.string(),
  json: z.string(),
  failures: z.number(),
  dueAtMs: z.number(),
});

export type DeliveryRecord = z.infer<typeof deliveryRecord>;

const rate = z.number().min(0).max(1);

/** From 0 to 1 for each kind of fault; what is not named does not happen. */
export const faultRates = z.partialRecord(z.enum(faultKinds), rate);

/** What an account can be at fault for when it sends. */
export const accountErrors = ['unauthorized', 'payment_required', 'forbidden'] as const;
export type AccountError = (typeof accountErrors)[number];

/** What the account holds and what a test has set, in one record. */
export const settings = z.object({
  callbackUrl: z.string().nullable(),
  locale: z.string(),
  isConfirmed: z.boolean(),
  pagesLeft: z.number().int(),
  pagesSent: z.number().int(),
  maxFaxes: z.number().int().positive(),
  requestsPerMinute: z.number().int().positive(),
  testSendsPerMinute: z.number().int().positive(),
  latencyMs: z.number().min(0),
  queueMs: z.number().min(0).default(0),
  errorRate: rate,
  faultRates: faultRates.default({}),
  faultSeed: z.number().default(1),
  sendError: z.enum(accountErrors).nullable().default(null),
  dropCallbacks: z.boolean(),
  clockOffsetMs: z.number(),
});

export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  callbackUrl: null,
  locale: 'en-US',
  isConfirmed: true,
  pagesLeft: 10_000,
  pagesSent: 0,
  maxFaxes: 1000,
  requestsPerMinute: 100,
  testSendsPerMinute: 10,
  latencyMs: 0,
  queueMs: 0,
  errorRate: 0,
  faultRates: {},
  faultSeed: 1,
  sendError: null,
  dropCallbacks: false,
  clockOffsetMs: 0,
};
