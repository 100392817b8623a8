import { type ChildProcess, fork } from 'node:child_process';
import { DocumentError } from '../document-error.ts';
import { childScript, compileCache } from './child-script.ts';
import { type Job, type JobAnswer, jobAnswer } from './job.ts';

const maxChildren = 2;
const maxJobsPerChild = 50;
/** Who writes a fax adds one document after the other: a child that waits answers at once. */
const idleMs = 180_000;
const heapMegabytes = 256;

interface Child {
  process: ChildProcess;
  jobs: number;
  isReady: boolean;
  idleTimer?: NodeJS.Timeout;
}

const idle: Child[] = [];
const queue: (() => void)[] = [];
let running = 0;

/**
 * Does a job in a child process, so that a hostile document can neither block, crash nor fill the
 * caller. A child serves many jobs, but never another one after it failed or ran out of time.
 */
export async function runIsolated(
  job: Job,
  timeoutMs: number,
  onPart: (part: unknown) => void = () => undefined,
): Promise<unknown> {
  await takeTurn();
  try {
    return await runIn(takeChild(), { job, timeoutMs, onPart });
  } finally {
    passTurn();
  }
}

type Verdict = Extract<JobAnswer, { kind: 'done' | 'refused' }>;

interface Order {
  job: Job;
  timeoutMs: number;
  onPart: (part: unknown) => void;
}

/** Starts what will be needed in a moment: a new child takes longer than a page does. */
export function warmUp(): void {
  for (let started = idle.length + running; started < maxChildren; started += 1) {
    retire(startChild(), false);
  }
}

async function runIn(child: Child, order: Order): Promise<unknown> {
  const answer = await ask(child, order).catch((error: unknown) => {
    retire(child, true);
    throw error;
  });
  // Who says what is wrong with a document has come to no harm by it.
  retire(child, child.jobs >= maxJobsPerChild);
  if (answer.kind === 'refused') throw new DocumentError(answer.code, answer.message);
  return answer.result;
}

async function takeTurn(): Promise<void> {
  if (running < maxChildren) running += 1;
  else await new Promise<void>((resolve) => queue.push(resolve));
}

function passTurn(): void {
  const next = queue.shift();
  if (next) next();
  else running -= 1;
}

function takeChild(): Child {
  const child = idle.pop() ?? startChild();
  clearTimeout(child.idleTimer);
  child.process.ref();
  child.process.channel?.ref();
  child.jobs += 1;
  return child;
}

function startChild(): Child {
  const child: Child = {
    process: fork(childScript(), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      // What reads hostile files is told none of the caller's secrets.
      env: { NODE_ENV: 'production', NODE_COMPILE_CACHE: compileCache() },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }),
    jobs: 0,
    isReady: false,
  };
  child.process.once('exit', () => forget(child));
  // Its first words, which may come before its first job.
  child.process.once('message', () => (child.isReady = true));
  // A job listens for itself; between jobs, an error must not end the caller.
  child.process.on('error', () => forget(child));
  return child;
}

function forget(child: Child): void {
  clearTimeout(child.idleTimer);
  const index = idle.indexOf(child);
  if (index >= 0) idle.splice(index, 1);
}

function retire(child: Child, isSpent: boolean): void {
  if (isSpent || !child.process.connected) {
    child.process.kill('SIGKILL');
    return;
  }
  child.process.unref();
  child.process.channel?.unref();
  child.idleTimer = setTimeout(() => {
    forget(child);
    child.process.kill('SIGKILL');
  }, idleMs).unref();
  idle.push(child);
}

/** @throws when the child failed: it is not to be asked again */
function ask(child: Child, { job, timeoutMs, onPart }: Order): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      child.process.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
      act();
    };
    const onMessage = (message: unknown) => {
      const answer = jobAnswer.parse(message);
      if (answer.kind === 'part') onPart(answer.result);
      else if (answer.kind === 'crashed') settle(() => reject(toBroken(answer.message)));
      else if (answer.kind === 'failed') settle(() => reject(new Error(answer.message)));
      else if (answer.kind !== 'ready') settle(() => resolve(answer));
    };
    const onEnd = () =>
      settle(() => reject(child.isReady ? toBroken('reading it failed') : new Error(notStarted)));
    const onTime = () => settle(() => reject(toBroken('reading it takes too long')));
    const timer = setTimeout(onTime, timeoutMs);
    child.process.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
    child.process.send(job);
  });
}

const notStarted = 'The process that reads documents cannot be started.';

function toBroken(reason: string): DocumentError {
  return new DocumentError('document_broken', `The document cannot be read: ${reason}.`);
}
