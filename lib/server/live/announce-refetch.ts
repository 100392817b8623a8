import { REFETCH } from './live-channel.ts';
import { notifyNodes } from './notify-nodes.ts';

/** Tells all browsers to read anew what they show: what changed is no fax, but stands in many. */
export function announceRefetch(): void {
  notifyNodes(REFETCH);
}
