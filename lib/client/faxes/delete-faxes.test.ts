import { afterEach, expect, test, vi } from 'vitest';
import { deleteFaxes } from './delete-faxes.ts';

afterEach(() => vi.unstubAllGlobals());

test('says which deletes were refused, and takes what is gone already for done', async () => {
  const statusByPath: Record<string, number> = {
    '/api/faxes/a': 204,
    '/api/faxes/b': 403,
    '/api/faxes/c': 404,
  };
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => new Response(null, { status: statusByPath[path] })),
  );
  const refused = await deleteFaxes(['a', 'b', 'c']);
  expect(refused.map(({ faxId, error }) => [faxId, error.code])).toEqual([['b', 'forbidden']]);
});
