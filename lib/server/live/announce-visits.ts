import { VISITS } from './live-channel.ts';
import { notifyNodes } from './notify-nodes.ts';

/** Tells all web nodes that somebody opened or closed a case. */
export function announceVisits(): void {
  notifyNodes(VISITS);
}
