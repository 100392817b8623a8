import { FaxAnswer, FaxDetailsAnswer, type FaxDetails } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { waitUntil } from './wait-until.ts';

export interface TestFile {
  name: string;
  type: string;
  content: Uint8Array<ArrayBuffer> | string;
}

export const textFile: TestFile = {
  name: 'note.txt',
  type: 'text/plain',
  content: 'Dear colleague,\nthe results are in.\n',
};

/** Faxdesk's HTTP interface as a script uses it: a cookie and fetch. */
export class ApiClient {
  readonly #url: string;
  readonly #cookie: string;

  constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.#cookie);
    return fetch(`${this.#url}${path}`, { ...init, headers });
  }

  postFax(
    fields: Record<string, string>,
    files: TestFile[] = [textFile],
    key?: string,
  ): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    for (const { name, type, content } of files)
      body.append('files', new Blob([content], { type }), name);
    return this.request('/api/faxes', {
      method: 'POST',
      body,
      headers: key === undefined ? {} : { 'idempotency-key': key },
    });
  }

  /** Sends and expects it to be taken. */
  async sendFax(
    recipient: string,
    fields: Record<string, string> = {},
    files?: TestFile[],
  ): Promise<Fax> {
    const response = await this.postFax({ recipient, ...fields }, files);
    const body: unknown = await response.json();
    if (response.status !== 202) throw new Error(`The fax was not taken: ${JSON.stringify(body)}`);
    return FaxAnswer.parse(body).fax;
  }

  async getFax(faxId: string): Promise<FaxDetails> {
    const response = await this.request(`/api/faxes/${faxId}`);
    return FaxDetailsAnswer.parse(await response.json()).fax;
  }

  /** Waits for one of these statuses. */
  async waitForStatus(
    faxId: string,
    statuses: readonly string[],
    timeoutMs = 45_000,
  ): Promise<FaxDetails> {
    let last = 'nothing';
    return await waitUntil(
      async () => {
        const fax = await this.getFax(faxId);
        last = `${fax.status} ${fax.statusCode}`;
        return statuses.includes(fax.status) && fax;
      },
      { timeoutMs, what: `${statuses.join(' or ')} (still ${last})` },
    );
  }
}
