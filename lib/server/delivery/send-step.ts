import { channel } from 'node:diagnostics_channel';

/** The moments of a send at which a crash has a meaning of its own, in their order. */
export const sendSteps = [
  'before_attempt',
  'attempt_recorded',
  'request_started',
  'answer_received',
  'outcome_recorded',
] as const;
export type SendStep = (typeof sendSteps)[number];

export const SEND_STEP_CHANNEL = 'faxdesk:send-step';

const steps = channel(SEND_STEP_CHANNEL);

/** Tells whoever traces this process that a send has come this far; without a listener, nothing. */
export function publishSendStep(step: SendStep, faxId: string): void {
  steps.publish({ step, faxId });
}
