import { DraftDocumentParams } from '#lib/shared/drafts/draft-params.ts';
import { getDocument } from '#lib/server/drafts/get-document.ts';
import { receiveUpload } from '#lib/server/drafts/receive-upload.ts';
import { removeDocument } from '#lib/server/drafts/remove-document.ts';
import { noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { uploadAnswer } from '#lib/server/http/upload-answer.ts';
import { readUploadRequest } from '#lib/server/http/read-upload-request.ts';

export const HEAD = route({
  permission: 'fax:create',
  params: DraftDocumentParams,
  run: async ({ actor, params }) => uploadAnswer(await getDocument({ actor, input: params })),
});

export const PATCH = route({
  permission: 'fax:create',
  params: DraftDocumentParams,
  run: async ({ actor, params, request }) => {
    const { offset, body } = readUploadRequest(request);
    return uploadAnswer(await receiveUpload({ actor, input: { ...params, offset }, body }));
  },
});

export const DELETE = route({
  permission: 'fax:create',
  params: DraftDocumentParams,
  run: async ({ actor, params }) => {
    await removeDocument({ actor, input: params });
    return noContent();
  },
});
