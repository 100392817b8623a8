import type { Callbacks } from './callbacks/deliver-callbacks.ts';
import type { Clock } from './clock.ts';
import type { Counters } from './control/count-requests.ts';
import type { Faults } from './faults/create-faults.ts';
import type { RateLimit } from './http/rate-limit.ts';
import type { Timers } from './line/create-timers.ts';
import type { Copies } from './line/produce-copy.ts';
import type { State } from './state/open-state.ts';

/** Everything that a handler may need. */
export interface Sandbox {
  apiKey: string;
  baseUrl: string;
  state: State;
  clock: Clock;
  copies: Copies;
  callbacks: Callbacks;
  timers: Timers;
  counters: Counters;
  faults: Faults;
  requestLimit: RateLimit;
  testSendLimit: RateLimit;
  /** Dials for a fax; a failure of the sandbox itself is reported, not thrown. */
  dial(faxId: string): void;
}
