import { flushCompileCache } from 'node:module';
import { printCover } from '../covers/print-cover.ts';
import { convertHere } from '../convert-here.ts';
import { DocumentError } from '../document-error.ts';
import { inspectHere } from '../inspect-here.ts';
import { logoHere } from '../logo-here.ts';
import { openPress, type Press } from '../open-press.ts';
import { pictureHere } from '../picture-here.ts';
import { pressHere } from '../press-here.ts';
import { setReceipt } from '../receipts/set-receipt.ts';
import { renderFax } from '../render-fax.ts';
import { stampHere } from '../stamp-here.ts';
import { type Job, job, type JobAnswer } from './job.ts';

const press = openPress();

/** The other end of run-isolated.ts: does the jobs that arrive and dies with its parent. */
async function answer(message: unknown): Promise<JobAnswer> {
  try {
    return { kind: 'done', result: (await work(await press, job.parse(message))) ?? null };
  } catch (error) {
    if (error instanceof DocumentError) {
      return { kind: 'refused', code: error.code, message: error.message };
    }
    const isSystemError = error instanceof Error && 'syscall' in error;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: isSystemError ? 'failed' : 'crashed', message };
  }
}

function work(press: Press, asked: Job): Promise<unknown> {
  switch (asked.kind) {
    case 'inspect':
      return inspectHere(press, asked);
    case 'render':
      return renderFax(press, asked.request);
    case 'press':
      return pressHere(press, asked.request, (page) => say({ kind: 'part', result: page }));
    case 'convert':
      return convertHere(asked.request);
    case 'picture':
      return pictureHere(press, asked.request);
    case 'logo':
      return logoHere(press, asked.request);
    case 'stamp':
      return stampHere(press, asked.request);
    case 'cover':
      return printCover(press, asked.request);
    case 'receipt':
      return setReceipt(asked.request);
  }
}

function say(answer: JobAnswer): void {
  process.send?.(answer);
}

process.on('message', (message) => {
  void answer(message).then(say);
});
void press.then(() => {
  say({ kind: 'ready' });
  // It is killed in the end, and never comes to do this at its exit.
  flushCompileCache();
});
process.on('disconnect', () => process.exit());
