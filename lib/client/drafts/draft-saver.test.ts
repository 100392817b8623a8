import { expect, it, vi } from 'vitest';
import { DraftSaver } from './draft-saver.ts';
import { emptyContent } from './draft-content.ts';

it('calls a draft saved only when the server has what was typed last', async () => {
  const save = vi.fn(() => Promise.reject(new Error('not asked yet')));
  const base = { version: 1, content: emptyContent };
  const saver = new DraftSaver({ base, save, keep: () => undefined, onSaved: () => undefined });
  const typed = { ...emptyContent, fields: { ...emptyContent.fields, title: 'Lease' } };
  saver.change(typed);
  expect(saver.status.get()).toEqual({ kind: 'saving' });
  saver.change(emptyContent);
  expect(saver.status.get()).toEqual({ kind: 'saved' });
  saver.abandon();
  expect(save).not.toHaveBeenCalled();
});
