import { BatchCheckAnswer, type BatchCheck } from '#lib/shared/batches/batch-check.ts';
import type { BatchSource } from '#lib/shared/batches/batch-source.ts';
import {
  BatchAnswer,
  BatchDetailsAnswer,
  type Batch,
  type BatchDetails,
} from '#lib/shared/batches/batch.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { newId } from '../ids/new-id.ts';
import type { ApiClient } from './api-client.ts';
import { json } from './expected-answer.ts';
import { DraftClient } from './draft-client.ts';

/** Many at once as the composer asks for them. */
export class BatchClient {
  readonly #api: ApiClient;
  /** A list is checked once: after that its draft may be sent. */
  readonly #digests = new Map<string, Promise<string>>();

  constructor(api: ApiClient) {
    this.#api = api;
  }

  /** A draft with a document of its own, as it is after that. */
  async draft(fields: Partial<DraftFields> = {}): Promise<Draft> {
    const drafts = new DraftClient(this.#api);
    const { draftId } = await drafts.save(fields);
    await drafts.upload(draftId, 'note.txt', `Dear colleague, ${newId()}`);
    return await drafts.get(draftId);
  }

  async check(draftId: string, source: BatchSource): Promise<BatchCheck> {
    const response = await this.post('/api/batches/checks', { draftId, source });
    return BatchCheckAnswer.parse(await this.#read(response, 200)).check;
  }

  /** Sends a list as it is checked first, unless the body says as which one it was seen. */
  async send(draftId: string, body: { source: object } & Record<string, unknown>) {
    const key = JSON.stringify([draftId, body.source]);
    const digest = this.#digests.get(key) ?? this.#readDigest(draftId, body.source);
    this.#digests.set(key, digest);
    const listDigest = await digest;
    return await this.post(`/api/drafts/${draftId}/batch`, { name: 'Recall', listDigest, ...body });
  }

  /** Sends a list of numbers and expects it to be taken. */
  async sendList(numbers: readonly string[], fields: Partial<DraftFields> = {}): Promise<Batch> {
    const { draftId } = await this.draft(fields);
    const source = { kind: 'csv', text: ['number', ...numbers].join('\n') };
    const response = await this.send(draftId, { source, count: numbers.length });
    return BatchAnswer.parse(await this.#read(response, 202)).batch;
  }

  async get(batchId: string): Promise<BatchDetails> {
    const response = await this.#api.request(`/api/batches/${batchId}`);
    return BatchDetailsAnswer.parse(await this.#read(response, 200)).batch;
  }

  /** Pauses, resumes or stops, and expects it to be done. */
  async change(batchId: string, verb: 'pause' | 'resume' | 'stop'): Promise<Batch> {
    const response = await this.post(`/api/batches/${batchId}/${verb}`, {});
    return BatchAnswer.parse(await this.#read(response, 200)).batch;
  }

  /** Another time for what waits of it, and expects it to be taken. */
  async reschedule(batchId: string, schedule: object): Promise<Batch> {
    const path = `/api/batches/${batchId}/schedule`;
    const response = await this.#api.request(path, json('PUT', schedule)());
    return BatchAnswer.parse(await this.#read(response, 200)).batch;
  }

  async startNow(batchId: string): Promise<Batch> {
    const path = `/api/batches/${batchId}/schedule`;
    const response = await this.#api.request(path, { method: 'DELETE' });
    return BatchAnswer.parse(await this.#read(response, 202)).batch;
  }

  post(path: string, body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return this.#api.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Empty for a list that can't be checked: then it can't be sent either. */
  async #readDigest(draftId: string, source: object): Promise<string> {
    const response = await this.post('/api/batches/checks', { draftId, source });
    const checked = BatchCheckAnswer.safeParse(await response.json());
    return checked.data?.check.listDigest ?? '';
  }

  async #read(response: Response, status: number): Promise<unknown> {
    const body: unknown = await response.json();
    if (response.status !== status) throw new Error(`Not taken: ${JSON.stringify(body)}`);
    return body;
  }
}
