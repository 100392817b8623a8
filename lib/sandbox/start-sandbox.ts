import { createServer, type Server } from 'node:http';
import { createCallbacks } from './callbacks/deliver-callbacks.ts';
import { createClock } from './clock.ts';
import { createCounters } from './control/count-requests.ts';
import { createFaults } from './faults/create-faults.ts';
import { recordUnrecorded } from './faxes/record-taken.ts';
import { seedFaxLines } from './fax-lines/seed-fax-lines.ts';
import { answerRequest } from './http/answer-request.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { createTimers } from './line/create-timers.ts';
import { createCopies } from './line/produce-copy.ts';
import { runTransmission } from './line/run-transmissions.ts';
import type { Flags } from './read-flags.ts';
import type { Sandbox } from './sandbox.ts';
import { openState, type State } from './state/open-state.ts';

export interface RunningSandbox {
  baseUrl: string;
  stop(): Promise<void>;
}

const keepAliveMs = 65_000;

/** Opens the state, listens, and takes up what the last process left unfinished. */
export async function startSandbox(
  flags: Flags,
  onFault: (error: unknown) => void,
): Promise<RunningSandbox> {
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: keepAliveMs });
  // The port comes first: two processes on one data directory would spoil it.
  const port = await listen(server, flags.port);
  const baseUrl = `http://127.0.0.1:${port}/v3`;
  const opening = open(flags, baseUrl, onFault);
  server.on('request', (request, response) => {
    opening.then((sandbox) => answerRequest(sandbox, request, response, onFault)).catch(onFault);
  });
  const sandbox = await opening.catch((error: unknown) => {
    server.close();
    server.closeAllConnections();
    throw error;
  });
  return {
    baseUrl,
    async stop() {
      sandbox.timers.clear();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await sandbox.state.close();
    },
  };
}

async function open(
  flags: Flags,
  baseUrl: string,
  onFault: (error: unknown) => void,
): Promise<Sandbox> {
  const state = await openState(flags.dataDir);
  const sandbox = assemble(flags, state, baseUrl, onFault);
  if (flags.callbackUrl) state.changeSettings({ callbackUrl: flags.callbackUrl });
  await seedFaxLines(state, sandbox.clock);
  await recordUnrecorded(state);
  sandbox.callbacks.resume();
  for (const fax of state.faxes.values()) {
    if (fax.statusCode === 'transmitting') sandbox.dial(fax.faxId);
  }
  return sandbox;
}

function assemble(
  { apiKey, speed }: Flags,
  state: State,
  baseUrl: string,
  onFault: (error: unknown) => void,
): Sandbox {
  const clock = createClock(() => state.settings().clockOffsetMs);
  const timers = createTimers(onFault);
  const copies = createCopies(state);
  const faults = createFaults(state);
  const callbacks = createCallbacks({ state, clock, timers, faults, apiKey, baseUrl, speed });
  const line = { state, clock, copies, callbacks, timers, speed };
  return {
    ...{ apiKey, baseUrl, state, clock, copies, callbacks, timers, faults },
    counters: createCounters(),
    requestLimit: createRateLimit(() => state.settings().requestsPerMinute, clock),
    testSendLimit: createRateLimit(() => state.settings().testSendsPerMinute, clock),
    dial: (faxId) => void runTransmission(line, faxId).catch(onFault),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
