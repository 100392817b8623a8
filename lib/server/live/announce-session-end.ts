import { notifyNodes } from './notify-nodes.ts';

/** Tells all web nodes to check this person's open streams now. */
export function announceSessionEnd(userId: string): void {
  notifyNodes(userId);
}
