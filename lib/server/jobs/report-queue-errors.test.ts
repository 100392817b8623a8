import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { reportQueueErrors } from './report-queue-errors.ts';

it('says once what all pollers of the queue meet, and what is new at once', () => {
  const said: unknown[] = [];
  const queue = new EventEmitter();
  reportQueueErrors(queue, (error) => said.push(error));
  const away = Array.from({ length: 24 }, () =>
    Object.assign(new Error('away'), { code: '57P03' }),
  );
  for (const error of away) queue.emit('error', error);
  const other = Object.assign(new Error('other'), { code: '42P01' });
  queue.emit('error', other);
  expect(said).toEqual([away[0], other]);
});
