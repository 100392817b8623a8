// Preloaded into a worker of the laboratory: it dies at the step that its address names, as if the
// power had gone, and leaves a line behind that says so.
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
import { z } from 'zod';
import { SEND_STEP_CHANNEL } from '#lib/server/delivery/send-step.ts';

const plan = z
  .object({
    step: z.string(),
    /** How often it goes past the step before it dies there. */
    pass: z.coerce.number(),
    /** Milliseconds from the step to the death. */
    late: z.coerce.number(),
    log: z.string(),
  })
  .parse(Object.fromEntries(new URL(import.meta.url).searchParams));

let left = plan.pass;

function come(step: string): void {
  if (step !== plan.step) return;
  left -= 1;
  if (left === -1) setTimeoutOrNow(die, plan.late);
}

function die(): void {
  appendFileSync(plan.log, `${JSON.stringify({ step: plan.step })}\n`, { flush: true });
  process.kill(process.pid, 'SIGKILL');
}

function setTimeoutOrNow(act: () => void, lateMs: number): void {
  if (lateMs > 0) setTimeout(act, lateMs);
  else act();
}

const Step = z.object({ step: z.string() });
subscribe(SEND_STEP_CHANNEL, (message) => come(Step.parse(message).step));

/** What undici publishes when an answer's head has come in, before whoever asked hears of it. */
const AnswerHead = z.object({
  request: z.object({ method: z.literal('POST'), path: z.string().endsWith('/fax/send') }),
  response: z.object({ statusCode: z.literal(200) }),
});
subscribe('undici:request:headers', (message) => {
  if (AnswerHead.safeParse(message).success) come('provider_took');
});
