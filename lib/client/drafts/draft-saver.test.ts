import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyFields } from '#lib/shared/drafts/draft-fields.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { ApiError } from '../api-error.ts';
import { emptyContent, type DraftContent } from './draft-content.ts';
import type { DraftMirror } from './draft-mirror.ts';
import { DraftSaver } from './draft-saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const titled = (title: string): DraftContent => ({ fields: { ...emptyFields, title }, pages: [] });

/** A server that keeps one draft, and may lose what it is asked or what it answers. */
function openServer() {
  const at = { version: 0, title: '' };
  const lost: ('request' | 'answer')[] = [];
  const saved: string[] = [];
  const kept: { mirror: DraftMirror | null } = { mirror: null };
  const read = (): Draft => ({
    ...emptyFields,
    title: at.title,
    draftId: '01900000-0000-7000-8000-000000000000',
    version: at.version,
    documents: [],
    pages: [],
    updatedAt: '2026-11-25T00:00:00.000Z',
    expiresAt: '2026-12-25T00:00:00.000Z',
    faxId: null,
    batchId: null,
  });
  const save = async (version: number, { fields }: DraftContent): Promise<Draft> => {
    const loss = lost.shift();
    if (loss === 'request') throw new ApiError('offline');
    if (version !== at.version) throw new ApiError('draft_changed', { current: read() });
    Object.assign(at, { version: version + 1, title: fields.title });
    saved.push(fields.title);
    if (loss === 'answer') throw new ApiError('offline');
    return read();
  };
  const open = (base = { version: at.version, content: titled(at.title) }) =>
    new DraftSaver({
      base,
      save,
      keep: (mirror) => (kept.mirror = mirror),
      onSaved: () => undefined,
    });
  return { at, lost, saved, kept, open, read };
}

test('saves once, a moment after the last of several changes', async () => {
  const { saved, open, kept } = openServer();
  const saver = open();
  for (const title of ['L', 'Le', 'Lease']) saver.change(titled(title));
  expect(kept.mirror?.content.fields.title).toBe('Lease');
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual(['Lease']);
  expect(saver.status.get().kind).toBe('saved');
  expect(kept.mirror).toBeNull();
});

test('does not save what was changed and changed back', async () => {
  const { saved, at, open } = openServer();
  at.version = 1;
  const saver = open();
  saver.change(titled('x'));
  saver.change(emptyContent);
  await vi.advanceTimersByTimeAsync(5000);
  expect(saved).toEqual([]);
});

test('keeps what could not be saved, and saves it when the connection is back', async () => {
  const { lost, saved, open, kept } = openServer();
  const saver = open();
  lost.push('request', 'request');
  saver.change(titled('Lease'));
  await vi.advanceTimersByTimeAsync(500);
  expect(saver.status.get().kind).toBe('offline');
  expect(kept.mirror).toMatchObject({ version: 0, content: titled('Lease') });
  await vi.advanceTimersByTimeAsync(3000);
  expect(saved).toEqual(['Lease']);
  expect(kept.mirror).toBeNull();
});

test('knows its own save again whose answer was lost, though more was typed since', async () => {
  const { lost, saved, open } = openServer();
  const saver = open();
  lost.push('answer');
  saver.change(titled('Lea'));
  await vi.advanceTimersByTimeAsync(500);
  saver.change(titled('Lease'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(saved).toEqual(['Lea', 'Lease']);
  expect(saver.status.get().kind).toBe('saved');
});

test('knows it after a crash too, by what was kept', async () => {
  const { lost, saved, open, kept } = openServer();
  const first = open();
  lost.push('answer');
  first.change(titled('Lea'));
  await vi.advanceTimersByTimeAsync(500);
  first.change(titled('Lease'));
  const { mirror } = kept;
  if (!mirror) throw new Error('Nothing was kept.');
  vi.clearAllTimers();

  const second = open();
  second.resume(mirror);
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual(['Lea', 'Lease']);
  expect(second.status.get().kind).toBe('saved');
});

test('stops at a change from elsewhere until a person decides', async () => {
  const { at, saved, open } = openServer();
  const saver = open();
  Object.assign(at, { version: 4, title: 'theirs' });
  saver.change(titled('mine'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saver.status.get()).toMatchObject({ kind: 'changed', current: { title: 'theirs' } });
  await expect(saver.flush()).rejects.toMatchObject({ code: 'draft_changed' });
  expect(saved).toEqual([]);
  saver.insist(4);
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['mine']);
});

test('takes what is there when a person loads it', async () => {
  const { at, saved, open, read } = openServer();
  const saver = open();
  Object.assign(at, { version: 4, title: 'theirs' });
  saver.change(titled('mine'));
  await vi.advanceTimersByTimeAsync(500);
  saver.load(read());
  saver.change(titled('both'));
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual(['both']);
});

test('calls nothing saved that still waits for its pause', () => {
  const saver = openServer().open({ version: 1, content: emptyContent });
  saver.change(titled('Lease'));
  expect(saver.status.get().kind).toBe('saving');
  saver.change(emptyContent);
  expect(saver.status.get().kind).toBe('saved');
});

test('a refused send asks who is right, and what is here may be put over the other', async () => {
  const { at, open, read, saved } = openServer();
  Object.assign(at, { version: 3, title: 'Lea' });
  const saver = open();
  Object.assign(at, { version: 4, title: 'Rent' });
  saver.meet(new ApiError('draft_changed', { current: read() }));
  expect(saver.status.get().kind).toBe('changed');
  saver.insist(4);
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['Lea']);
  expect(saver.status.get().kind).toBe('saved');
});

test('takes over a newer version only while nothing here is unsaved', async () => {
  const { at, open, read, saved } = openServer();
  Object.assign(at, { version: 3, title: 'Lea' });
  const saver = open();
  expect(saver.isBehind(read())).toBe(false);
  Object.assign(at, { version: 4, title: 'Lease' });
  expect(saver.isBehind(read())).toBe(true);
  saver.load(read());
  saver.change(titled('Lease of May'));
  Object.assign(at, { version: 5, title: 'Rent' });
  expect(saver.isBehind(read())).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(saver.status.get().kind).toBe('changed');
  expect(saved).toEqual([]);
});
