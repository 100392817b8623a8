import { ApiError } from './api-error.ts';
import type { Route } from './exchange.ts';

export interface FoundRoute {
  route: Route;
  id: string;
}

/** A path spelled out goes before one with a place for an id: `/fax/list` is never the fax `list`. */
export function findRoute(routes: Route[], method: string, path: string): FoundRoute {
  const spelledOut = routes.filter((route) => route.path === path);
  const cut = path.lastIndexOf('/') + 1;
  const withId = routes.filter((route) => route.path === `${path.slice(0, cut)}:id`);
  const candidates = spelledOut.length > 0 ? spelledOut : withId;
  const id = spelledOut.length > 0 ? '' : path.slice(cut);
  if (candidates.length === 0 || (spelledOut.length === 0 && id === '')) {
    throw new ApiError('not_found', 'Not found.');
  }
  const route = candidates.find((candidate) => candidate.method === method);
  if (!route) throw new ApiError('method_not_supported', `${method} is not supported here.`);
  return { route, id };
}
