import { DocumentError } from '#lib/fax-pages/document-error.ts';
import type { Callbacks } from '../callbacks/deliver-callbacks.ts';
import type { Clock } from '../clock.ts';
import type { State } from '../state/open-state.ts';
import type { FaxRecord, StatusCode } from '../state/records.ts';
import type { Timers } from './create-timers.ts';
import type { Copies } from './produce-copy.ts';
import { toTransmissionMs } from './transmission-time.ts';

export interface TransmissionParts {
  state: State;
  clock: Clock;
  copies: Copies;
  callbacks: Callbacks;
  timers: Timers;
  speed: number;
}

/** Dials for a fax that was taken, or goes on with one that a restart interrupted. */
export async function runTransmission(parts: TransmissionParts, faxId: string): Promise<void> {
  const { state, copies, timers, speed } = parts;
  const fax = state.faxes.get(faxId);
  if (!fax || fax.statusCode !== 'transmitting') return;
  const { outcome, pageBytes } = await prepare(copies, fax);
  const lineMs = toTransmissionMs(outcome, pageBytes, fax.recipient.includes('@'));
  const endsAtMs = fax.endsAtMs ?? fax.takenAtMs + state.settings().queueMs + lineMs / speed;
  change(state, faxId, {
    outcome: fax.heldFor ? fax.outcome : outcome,
    pageBytes,
    endsAtMs: Number.isFinite(endsAtMs) ? endsAtMs : null,
  });
  timers.at(endsAtMs, () => finish(parts, faxId, outcome));
}

interface Preparation {
  outcome: StatusCode;
  pageBytes: number[];
}

/** The provider turns the documents into pages before it dials: a bad one never rings a machine. */
async function prepare(copies: Copies, fax: FaxRecord): Promise<Preparation> {
  if (fax.heldFor) return { outcome: 'on_hold', pageBytes: [] };
  if (fax.pageBytes) return { outcome: fax.outcome, pageBytes: fax.pageBytes };
  try {
    return { outcome: fax.outcome, pageBytes: await copies.measure(fax) };
  } catch (error) {
    if (error instanceof DocumentError) return { outcome: 'error_file', pageBytes: [] };
    throw error;
  }
}

async function finish(parts: TransmissionParts, faxId: string, outcome: StatusCode): Promise<void> {
  const { state, clock, callbacks } = parts;
  if (outcome === 'on_hold' && isReleased(state, faxId)) return runTransmission(parts, faxId);
  const isSuccess = outcome === 'success';
  const sentAtMs = isSuccess ? clock.nowMs() : null;
  const fax = change(state, faxId, { statusCode: outcome, sentAtMs, endsAtMs: Date.now() });
  if (!fax) return;
  if (isSuccess && !fax.testMode) countPages(state, fax.pageBytes?.length ?? 0);
  callbacks.announce(fax);
  await state.flush();
}

function isReleased(state: State, faxId: string): boolean {
  return state.faxes.get(faxId)?.heldFor === null;
}

function countPages(state: State, pages: number): void {
  const { pagesLeft, pagesSent } = state.settings();
  state.changeSettings({ pagesLeft: pagesLeft - pages, pagesSent: pagesSent + pages });
}

function change(state: State, faxId: string, values: Partial<FaxRecord>): FaxRecord | null {
  const fax = state.faxes.get(faxId);
  if (!fax) return null;
  const changed = { ...fax, ...values };
  state.faxes.put(faxId, changed);
  return changed;
}
