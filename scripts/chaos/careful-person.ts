import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { FaxAnswer, FaxList } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { Problem } from '#lib/shared/problem.ts';
import { signIn } from '../processes/sign-in.ts';
import type { PlannedFax } from './plan-faxes.ts';

const PATIENCE_MS = 45_000;
const PAUSE_MS = 250;
const DOWN = new Set([500, 502, 503, 504]);

interface Account {
  urls: string[];
  email: string;
  password: string;
  /** Where each ask and each promise is written down, flushed, before and after it is made. */
  log: string;
}

/** A cut connection, a time-out or a 5xx: the same request is made once more. */
interface Trouble {
  kind: string;
  ms: number;
}

/**
 * Somebody at a browser that repeats what got no answer, with the same key, until Faxdesk promises
 * to send it; with several webs, at the next one.
 */
export class CarefulPerson {
  readonly #account: Account;
  readonly #cookie: string;
  #turn = 0;
  /** What came instead of an answer, to be told at the end. */
  readonly troubles: Trouble[] = [];

  static async signIn(account: Account): Promise<CarefulPerson> {
    const { urls, email, password } = account;
    return new CarefulPerson(account, await signIn(urls[0] ?? '', { email, password }));
  }

  private constructor(account: Account, cookie: string) {
    this.#account = account;
    this.#cookie = cookie;
  }

  /** Asks until the fax is taken in, and answers its id. */
  async send({ title, recipient, content }: PlannedFax): Promise<string> {
    this.#write({ asked: title, recipient });
    for (;;) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ recipient, title })) body.append(name, value);
      body.append('files', new Blob([content], { type: 'text/plain' }), 'document.txt');
      const headers = { 'idempotency-key': title.replaceAll(' ', '-') };
      const response = await this.#try('/api/faxes', { method: 'POST', body, headers });
      if (!response) continue;
      const { fax } = FaxAnswer.parse(response);
      this.#write({ promised: title, faxId: fax.faxId });
      return fax.faxId;
    }
  }

  /** All faxes that this person may see. */
  async listFaxes(): Promise<Fax[]> {
    const faxes: Fax[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) });
      const answer = await this.#try(`/api/faxes?${query.toString()}`);
      if (!answer) continue;
      const page = FaxList.parse(answer);
      faxes.push(...page.faxes);
      cursor = page.nextCursor;
    }
    return faxes;
  }

  /** The body of a 2xx answer; null after trouble and a pause. */
  async #try(path: string, init: RequestInit = {}): Promise<unknown> {
    const { urls } = this.#account;
    const url = urls[this.#turn++ % urls.length] ?? '';
    const startedAt = performance.now();
    const headers = { ...init.headers, cookie: this.#cookie };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const trouble = await fetch(`${url}${path}`, { ...init, headers, signal }).then(
      (response) => readAnswer(response),
      (error: unknown) => ({ trouble: toReason(error) }),
    );
    if ('body' in trouble) return trouble.body;
    this.troubles.push({ kind: trouble.trouble, ms: performance.now() - startedAt });
    await sleep(PAUSE_MS);
    return null;
  }

  #write(entry: Record<string, string>): void {
    const line = JSON.stringify({ at: new Date().toISOString(), ...entry });
    appendFileSync(this.#account.log, `${line}\n`, { flush: true });
  }
}

type Answer = { body: unknown } | { trouble: string };

/** @throws {Error} for an answer that no repetition mends */
async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text().catch(() => null);
  if (text === null) return { trouble: 'answer cut off' };
  if (response.ok) return { body: JSON.parse(text) };
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  const code = isProblem ? Problem.parse(JSON.parse(text)).code : 'no problem+json';
  if (DOWN.has(response.status)) return { trouble: `${response.status} ${code}` };
  throw new Error(`Faxdesk answered ${response.status} ${code}: ${text.slice(0, 200)}`);
}

function toReason(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  return 'connection cut';
}
