import { AddNoteBody, CaseParams } from '#lib/shared/cases/case-inputs.ts';
import { CaseAnswer } from '#lib/shared/cases/fax-case.ts';
import { addNote } from '#lib/server/cases/add-note.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'case:handle',
  params: CaseParams,
  body: AddNoteBody,
  run: async ({ actor, params, body }) =>
    json(CaseAnswer, { case: await addNote({ actor, input: { ...body, ...params } }) }, 201),
});
