import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { requestJson, requestNothing } from './http.ts';

const Answer = z.object({ name: z.string() });

afterEach(() => vi.unstubAllGlobals());

function answerWith(response: () => Response | Promise<Response>) {
  const fetchStub = vi.fn(async () => response());
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}

test('checks an answer against its schema', async () => {
  answerWith(() => Response.json({ name: 'Sam' }));
  await expect(requestJson('/api/x', Answer)).resolves.toEqual({ name: 'Sam' });
  answerWith(() => Response.json({ name: 7 }));
  await expect(requestJson('/api/x', Answer)).rejects.toMatchObject({ code: 'answer_unreadable' });
});

test('sends a body as JSON', async () => {
  const fetchStub = answerWith(() => new Response(null, { status: 204 }));
  await requestNothing('/api/x', { method: 'POST', body: { a: 1 } });
  expect(fetchStub).toHaveBeenCalledWith(
    '/api/x',
    expect.objectContaining({ method: 'POST', body: '{"a":1}' }),
  );
});

test('tells a refusal from a lost connection', async () => {
  answerWith(() => new Response('<html>', { status: 503 }));
  await expect(requestNothing('/api/x')).rejects.toMatchObject({ code: 'not_ready' });
  answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(requestNothing('/api/x')).rejects.toMatchObject({ code: 'offline' });
});
