import { sendSteps } from '#lib/server/delivery/send-step.ts';

/** Where a worker is killed: the product's own steps, and the one that only the wire shows. */
export const killSteps = [...sendSteps, 'provider_took'] as const;
export type KillStep = (typeof killSteps)[number];
