import { rm } from 'node:fs/promises';
import { ApiError } from '../http/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import { findIgnored } from '../http/parse-fields.ts';
import { readFields } from '../http/read-fields.ts';
import { readUpload, type Upload } from '../http/read-upload.ts';
import { refuse } from '../http/refuse.ts';
import type { HttpReply } from '../http/reply.ts';
import { decideBehaviour } from '../line/number-plan.ts';
import { answerTaken } from './answer-taken.ts';
import type { AccountError } from '../state/records.ts';
import { fetchFileUrls } from './fetch-file-urls.ts';
import { findSender } from './find-sender.ts';
import { parseSendRequest, sendFields, type SendRequest } from './send-request.ts';
import { takeFax } from './take-fax.ts';

export async function sendFax(exchange: Exchange): Promise<HttpReply> {
  const { sandbox } = exchange;
  const upload = await readSend(exchange);
  try {
    const request = parseSendRequest(upload.fields, upload.files.length);
    const sender = findSender(sandbox.state, request.sender);
    checkTestLimit(exchange, request);
    checkAccount(sandbox.state.settings().sendError);
    const folder = sandbox.state.folders.uploads;
    upload.files.push(...(await fetchFileUrls(request.file_urls, folder)));
    const behaviour = decideBehaviour(request.recipient, sandbox.state.refusals);
    if (behaviour.refusal) {
      await sandbox.state.flush();
      return refuse(behaviour.refusal);
    }
    const fax = await takeFax(sandbox, { request, sender, behaviour, files: upload.files });
    sandbox.dial(fax.faxId);
    return await answerTaken(sandbox, behaviour.reply, fax, findIgnored(upload.fields, sendFields));
  } finally {
    await Promise.all(upload.files.map(({ path }) => rm(path, { force: true })));
  }
}

async function readSend({ sandbox, request }: Exchange): Promise<Upload> {
  if (request.headers['content-type']?.startsWith('multipart/form-data')) {
    return readUpload(request, sandbox.state.folders.uploads);
  }
  return { fields: await readFields(request), files: [] };
}

function checkTestLimit({ sandbox, setHeader }: Exchange, request: SendRequest): void {
  const { testSendLimit, counters } = sandbox;
  if (!request.test_mode) return;
  const isAllowed = testSendLimit.take();
  for (const [name, value] of Object.entries(testSendLimit.headers())) setHeader(name, value);
  if (isAllowed) return;
  counters.countOverLimit();
  throw new ApiError('exceeded_rate', 'Too many requests.');
}

function checkAccount(error: AccountError | null): void {
  if (error) throw new ApiError(error, 'The account may not send faxes.');
}
