import { notifyNodes } from './notify-nodes.ts';

const COALESCE_MS = 150;
let timer: NodeJS.Timeout | undefined;

/**
 * Wakes the web nodes after a commit: at most a few notifications a second and process, since a
 * NOTIFY in each transaction would serialise their commits. A lost one costs seconds: the nodes
 * also look by themselves.
 */
export function announceChange(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    notifyNodes('');
  }, COALESCE_MS);
  timer.unref();
}
