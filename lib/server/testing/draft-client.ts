import { DraftDocumentAnswer, type DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { emptyFields, type DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { DraftAnswer, type Draft } from '#lib/shared/drafts/draft.ts';
import type { SaveDraftBody } from '#lib/shared/drafts/save-draft-body.ts';
import { uploadMediaType, uploadOffsetHeader } from '#lib/shared/drafts/upload-headers.ts';
import { newId } from '../ids/new-id.ts';
import type { ApiClient } from './api-client.ts';

interface Chunk {
  draftId: string;
  documentId: string;
  offset: number;
  content: BodyInit;
}

/** Drafts and their uploads as the composer asks for them. */
export class DraftClient {
  readonly #api: ApiClient;

  constructor(api: ApiClient) {
    this.#api = api;
  }

  put(draftId: string, body: SaveDraftBody): Promise<Response> {
    return this.#send('PUT', `/api/drafts/${draftId}`, body);
  }

  /** Saves and expects it to be taken. */
  async save(
    fields: Partial<DraftFields> = {},
    { draftId = newId(), version = 0, pages = [] }: Partial<Draft> = {},
  ): Promise<Draft> {
    const body = { version, fields: { ...emptyFields, ...fields }, pages };
    return await this.#readDraft(await this.put(draftId, body));
  }

  async get(draftId: string): Promise<Draft> {
    return await this.#readDraft(await this.#api.request(`/api/drafts/${draftId}`));
  }

  add(draftId: string, document: object): Promise<Response> {
    return this.#send('POST', `/api/drafts/${draftId}/documents`, document);
  }

  /** Declares an upload and expects it to be taken. */
  async declare(draftId: string, name: string, bytes: number): Promise<DraftDocument> {
    const response = await this.add(draftId, { name, bytes });
    const body: unknown = await response.json();
    if (response.status !== 201) throw new Error(`Not taken: ${JSON.stringify(body)}`);
    return DraftDocumentAnswer.parse(body).document;
  }

  patch({ draftId, documentId, offset, content }: Chunk): Promise<Response> {
    return this.#api.request(`/api/drafts/${draftId}/documents/${documentId}`, {
      method: 'PATCH',
      body: content,
      headers: { 'content-type': uploadMediaType, [uploadOffsetHeader]: String(offset) },
    });
  }

  /** Declares and uploads all of it in one request; answers it as it was read. */
  async upload(
    draftId: string,
    name: string,
    content: string | Uint8Array,
  ): Promise<DraftDocument> {
    const { documentId } = await this.declare(draftId, name, Buffer.from(content).length);
    const response = await this.patch({
      draftId,
      documentId,
      offset: 0,
      content: Buffer.from(content),
    });
    return DraftDocumentAnswer.parse(await response.json()).document;
  }

  /** Where the upload goes on. */
  async findOffset(draftId: string, documentId: string): Promise<number> {
    const path = `/api/drafts/${draftId}/documents/${documentId}`;
    const response = await this.#api.request(path, { method: 'HEAD' });
    return Number(response.headers.get(uploadOffsetHeader));
  }

  /** A draft to a number that answers, with a document that is declared and not yet uploaded. */
  async start(): Promise<{ draftId: string; documentId: string }> {
    const { draftId } = await this.save({ recipient: '+12025550100' });
    const { documentId } = await this.declare(draftId, 'note.txt', 5);
    return { draftId, documentId };
  }

  fax(draftId: string, body: object = { isDuplicateMeant: true }): Promise<Response> {
    return this.#send('POST', `/api/drafts/${draftId}/fax`, body);
  }

  #send(method: string, path: string, body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return this.#api.request(path, { method, headers, body: JSON.stringify(body) });
  }

  async #readDraft(response: Response): Promise<Draft> {
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`No draft: ${JSON.stringify(body)}`);
    return DraftAnswer.parse(body).draft;
  }
}
