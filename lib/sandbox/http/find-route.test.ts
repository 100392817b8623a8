import { describe, expect, it } from 'vitest';
import type { Route } from './exchange.ts';
import { findRoute } from './find-route.ts';

const handle = () => ({ kind: 'empty', status: 204 }) as const;
const routes: Route[] = [
  { method: 'GET', path: '/fax/list', handle },
  { method: 'GET', path: '/fax/:id', handle },
];

describe('findRoute', () => {
  it('takes the id out of the path', () => {
    expect(findRoute(routes, 'GET', '/fax/abc')).toEqual({ route: routes[1], id: 'abc' });
  });

  it('prefers the path that is spelled out, also to refuse a method', () => {
    expect(findRoute(routes, 'GET', '/fax/list').route).toBe(routes[0]);
    expect(() => findRoute(routes, 'DELETE', '/fax/list')).toThrow(
      expect.objectContaining({ errorName: 'method_not_supported' }),
    );
  });

  it.each(['/', '/fax', '/fax/', '/fax/a/b'])('knows no %s', (path) => {
    expect(() => findRoute(routes, 'GET', path)).toThrow(
      expect.objectContaining({ errorName: 'not_found' }),
    );
  });
});
