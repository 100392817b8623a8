import { setTimeout as sleep } from 'node:timers/promises';
import type { Warning } from '../http/parse-fields.ts';
import { gatewayPage, type HttpReply, json } from '../http/reply.ts';
import type { Reply } from '../line/number-plan.ts';
import type { Sandbox } from '../sandbox.ts';
import type { FaxRecord } from '../state/records.ts';
import { toFaxBody } from './to-fax-answer.ts';

/** Real seconds at any speed: it is there to outlast a client's patience. */
const lateMs = 90_000;

export async function answerTaken(
  sandbox: Sandbox,
  reply: Reply,
  fax: FaxRecord,
  ignored: Warning[],
): Promise<HttpReply> {
  if (reply === 'cut') return { kind: 'cut' };
  if (reply === 'html') return gatewayPage;
  const body = toFaxBody(sandbox, fax, ignored);
  if (reply === 'late') await sleep(lateMs, undefined, { ref: false });
  return json(body);
}
