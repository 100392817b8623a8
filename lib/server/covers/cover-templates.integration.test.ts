import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CoverPreview } from '#lib/shared/cover-templates/cover-preview.ts';
import {
  CoverTemplateAnswer,
  CoverTemplateList,
} from '#lib/shared/cover-templates/cover-template.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

const call = (method: string, path: string, value?: object) =>
  admin.request(path, {
    method,
    ...(value && {
      body: JSON.stringify(value),
      headers: { 'content-type': 'application/json' },
    }),
  });
const templateOf = async (response: Response) =>
  CoverTemplateAnswer.parse(await response.json()).template;
const codeOf = async (response: Response) => Problem.parse(await response.json()).code;
const list = async () =>
  CoverTemplateList.parse(await (await admin.request('/api/cover-templates')).json());
const preview = (value: object) => call('POST', '/api/cover-previews', { sheet: 0, ...value });

const blocks = [{ kind: 'heading', text: '{{sender.organisation}}' }, { kind: 'message' }];
const create = async (name: string) =>
  await templateOf(await call('POST', '/api/cover-templates', { name, blocks }));

describe('cover templates', () => {
  it('are there from the start, three of them, and each can be printed', async () => {
    const { templates, defaultCover, isCoverEnforced } = await list();
    expect(templates.map(({ name }) => name)).toEqual([
      'Legal (privilege notice)',
      'Medical (HIPAA notice)',
      'Plain',
    ]);
    expect({ defaultCover, isCoverEnforced }).toEqual({
      defaultCover: 'provider',
      isCoverEnforced: false,
    });
    for (const { templateId } of templates) {
      const response = await preview({ cover: { templateId }, fax: null });
      const { sheets, missingLetters } = CoverPreview.parse(await response.json());
      expect({ sheets, missingLetters }).toEqual({ sheets: 1, missingLetters: [] });
    }
  });

  it('are made, changed and archived', async () => {
    const made = await create('Front desk');
    const path = `/api/cover-templates/${made.templateId}`;
    const changed = await templateOf(
      await call('PUT', path, { name: 'Desk', blocks: [], version: made.version }),
    );
    expect(changed).toMatchObject({ name: 'Desk', blocks: [], version: 2 });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await list()).templates.some(({ name }) => name === 'Desk')).toBe(false);
    for (const method of ['GET', 'DELETE']) expect((await call(method, path)).status).toBe(404);
  });

  it('are not saved over a version that nobody has seen, and nothing is lost then', async () => {
    const { templateId, version } = await create('Twice');
    const path = `/api/cover-templates/${templateId}`;
    const save = (name: string) => call('PUT', path, { name, blocks, version });
    const answers = await Promise.all([save('One'), save('Two')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const winner = answers[0].status === 200 ? 'One' : 'Two';
    expect((await templateOf(await call('GET', path))).name).toBe(winner);
  });

  it('refuse a version that no template can have', async () => {
    const { templateId } = await create('Far ahead');
    const path = `/api/cover-templates/${templateId}`;
    const response = await call('PUT', path, { name: 'Far', blocks, version: 99_999_999_999 });
    expect([response.status, await codeOf(response)]).toEqual([400, 'invalid_input']);
  });

  it('name no value that is not there', async () => {
    const wrong = [{ kind: 'text', text: 'Dear {{patient}}', size: 'small', isBold: false }];
    const response = await call('POST', '/api/cover-templates', { name: 'X', blocks: wrong });
    expect(Problem.parse(await response.json())).toMatchObject({
      code: 'invalid_input',
      fields: { 'blocks.0.text': expect.stringContaining('{{patient}}') },
    });
  });
});

describe('a preview', () => {
  const fax = {
    recipient: '+12025550100',
    sender: '',
    title: '',
    coverTo: '',
    coverFrom: '',
    coverMessage: '',
    documentPages: null,
    sendAt: '',
    sendAtZone: '',
  };

  it('changes with what is typed, counts its sheets and names what can’t be printed', async () => {
    const cover = { blocks };
    const show = async (coverMessage: string) =>
      CoverPreview.parse(await (await preview({ cover, fax: { ...fax, coverMessage } })).json());
    const one = await show('Hello');
    const other = await show('Dear 山田, مرحبا\n'.repeat(60));
    expect(one).toMatchObject({ sheets: 1, missingLetters: [], hasRightToLeft: false });
    expect(other).toMatchObject({ missingLetters: ['山', '田'], hasRightToLeft: true });
    expect(other.sheets).toBeGreaterThan(1);
    expect(other.image).not.toBe(one.image);
  });

  it('shows the time at which the fax is to leave', async () => {
    const show = async (sendAt: string) => {
      const planned = { ...fax, sendAt, sendAtZone: 'America/New_York' };
      return CoverPreview.parse(await (await preview({ cover: { blocks }, fax: planned })).json());
    };
    const [early, late] = [await show('2027-03-01T09:00'), await show('2027-03-02T09:00')];
    expect(early.image).not.toBe(late.image);
  });

  it('says so when the message is too long for a cover', async () => {
    const response = await preview({
      cover: { blocks },
      fax: { ...fax, coverMessage: 'a\n'.repeat(999) },
    });
    expect([response.status, await codeOf(response)]).toEqual([413, 'cover_too_long']);
  });
});

describe('the default cover page', () => {
  const settings = (value: object) => call('PATCH', '/api/settings', value);

  it('is one that is there, and can’t be archived while it is the default', async () => {
    const { templateId } = await create('Default');
    expect(await codeOf(await settings({ defaultCover: crypto.randomUUID() }))).toBe(
      'cover_unknown',
    );
    expect((await settings({ defaultCover: templateId })).status).toBe(200);
    const path = `/api/cover-templates/${templateId}`;
    expect(await codeOf(await call('DELETE', path))).toBe('cover_template_in_use');
    expect((await list()).defaultCover).toBe(templateId);
    expect((await settings({ defaultCover: 'provider' })).status).toBe(200);
    expect((await call('DELETE', path)).status).toBe(204);
  });

  it('is insisted on only where there is one; a refused change leaves everything', async () => {
    const refused = await settings({ defaultCover: 'none', isCoverEnforced: true });
    expect(await codeOf(refused)).toBe('cover_not_enforceable');
    expect(await list()).toMatchObject({ defaultCover: 'provider', isCoverEnforced: false });
  });

  it('keeps who changed a setting', async () => {
    expect((await settings({ organisationName: '  Riverside Clinic ' })).status).toBe(200);
    const { id } = await db().user.findFirstOrThrow({ where: { role: 'admin' } });
    expect(await db().setting.findUnique({ where: { name: 'organisationName' } })).toMatchObject({
      value: 'Riverside Clinic',
      updatedById: id,
    });
  });
});
