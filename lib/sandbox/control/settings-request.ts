import { z } from 'zod';
import { accountErrors, faultRates, type Settings } from '../state/records.ts';

/** What a test may set; every member is optional, and what is not named stays as it is. */
export const settingsRequest = z.strictObject({
  callback_url: z.url().nullable().optional(),
  confirmed: z.boolean().optional(),
  pages_left: z.number().int().optional(),
  max_faxes: z.number().int().positive().optional(),
  requests_per_minute: z.number().int().positive().optional(),
  test_sends_per_minute: z.number().int().positive().optional(),
  latency_ms: z.number().min(0).max(600_000).optional(),
  queue_ms: z.number().min(0).max(3_600_000).optional(),
  error_rate: z.number().min(0).max(1).optional(),
  fault_rates: faultRates.optional(),
  fault_seed: z.number().optional(),
  send_error: z.enum(accountErrors).nullable().optional(),
  drop_callbacks: z.boolean().optional(),
  clock_offset_ms: z.number().optional(),
});

export function toSettings(asked: z.infer<typeof settingsRequest>): Partial<Settings> {
  const settings: Partial<Settings> = {
    callbackUrl: asked.callback_url,
    isConfirmed: asked.confirmed,
    pagesLeft: asked.pages_left,
    maxFaxes: asked.max_faxes,
    requestsPerMinute: asked.requests_per_minute,
    testSendsPerMinute: asked.test_sends_per_minute,
    latencyMs: asked.latency_ms,
    queueMs: asked.queue_ms,
    errorRate: asked.error_rate,
    faultRates: asked.fault_rates,
    faultSeed: asked.fault_seed,
    sendError: asked.send_error,
    dropCallbacks: asked.drop_callbacks,
    clockOffsetMs: asked.clock_offset_ms,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

export function toSettingsAnswer(settings: Settings) {
  return {
    callback_url: settings.callbackUrl,
    confirmed: settings.isConfirmed,
    pages_left: settings.pagesLeft,
    max_faxes: settings.maxFaxes,
    requests_per_minute: settings.requestsPerMinute,
    test_sends_per_minute: settings.testSendsPerMinute,
    latency_ms: settings.latencyMs,
    queue_ms: settings.queueMs,
    error_rate: settings.errorRate,
    fault_rates: settings.faultRates,
    fault_seed: settings.faultSeed,
    send_error: settings.sendError,
    drop_callbacks: settings.dropCallbacks,
    clock_offset_ms: settings.clockOffsetMs,
  };
}
