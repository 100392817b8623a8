import type { z } from 'zod';
import type { CaseBrief } from '#lib/shared/cases/case-brief.ts';
import {
  CaseAnswer,
  CaseDetailsAnswer,
  type CaseDetails,
  type FaxCase,
} from '#lib/shared/cases/fax-case.ts';
import { Problem } from '#lib/shared/problem.ts';
import type { ApiClient } from './api-client.ts';

/** A fax of this person that has failed, with its case. */
export async function failFax(
  sender: ApiClient,
  recipient: string,
): Promise<CaseBrief & { faxId: string }> {
  const { faxId } = await sender.sendFax(recipient);
  const fax = await sender.waitForStatus(faxId, ['failed']);
  if (!fax.case) throw new Error('The failed fax has no case.');
  return { faxId, ...fax.case };
}

/** The queue's part of the HTTP interface, for one person of support. */
export class CaseClient {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  async ask<T>(schema: z.ZodType<T>, path: string, method = 'GET', body?: object): Promise<T> {
    return schema.parse(await (await this.#send(path, method, body)).json());
  }

  async get(caseId: string): Promise<CaseDetails> {
    return (await this.ask(CaseDetailsAnswer, `/api/cases/${caseId}`)).case;
  }

  async change(path: string, method: string, body?: object): Promise<FaxCase> {
    return (await this.ask(CaseAnswer, `/api/cases/${path}`, method, body)).case;
  }

  /** Expects to be refused. */
  async refuse(path: string, method: string, body?: object) {
    const { code, detail, status } = await this.ask(Problem, `/api/cases/${path}`, method, body);
    return { code, detail, status };
  }

  #send(path: string, method: string, body?: object): Promise<Response> {
    const content = body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    };
    return this.#client.request(path, { method, ...content });
  }
}
