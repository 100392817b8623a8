import { printCover } from '../covers/print-cover.ts';
import { DocumentError } from '../document-error.ts';
import { inspectHere } from '../inspect-here.ts';
import { openPress, type Press } from '../open-press.ts';
import { renderFax } from '../render-fax.ts';
import { job, type Job, type JobAnswer } from './job.ts';

const press = openPress();

/** The other end of run-isolated.ts: does the jobs that arrive and dies with its parent. */
async function answer(message: unknown): Promise<JobAnswer> {
  try {
    const asked = job.parse(message);
    return { kind: 'done', result: await perform(await press, asked) };
  } catch (error) {
    if (error instanceof DocumentError) {
      return { kind: 'refused', code: error.code, message: error.message };
    }
    const isSystemError = error instanceof Error && 'syscall' in error;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: isSystemError ? 'failed' : 'crashed', message };
  }
}

function perform(ready: Press, asked: Job): Promise<unknown> {
  switch (asked.kind) {
    case 'inspect':
      return inspectHere(ready, asked);
    case 'render':
      return renderFax(ready, asked.request);
    case 'cover':
      return printCover(ready, asked.request);
  }
}

process.on('message', (message) => {
  void answer(message).then((result) => process.send?.(result));
});
void press.then(() => process.send?.({ kind: 'ready' } satisfies JobAnswer));
process.on('disconnect', () => process.exit());
