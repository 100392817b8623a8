import { z } from 'zod';
import type { Exchange } from '../http/exchange.ts';
import { parseFields } from '../http/parse-fields.ts';
import { readFields } from '../http/read-fields.ts';
import type { HttpReply } from '../http/reply.ts';
import { requireFaxLine } from './require-fax-line.ts';

const deleteRequest = z.object({ number: z.string('number is required') });

export async function deleteFaxLine({ sandbox, request }: Exchange): Promise<HttpReply> {
  const { number } = parseFields(deleteRequest, await readFields(request));
  sandbox.state.faxLines.delete(requireFaxLine(sandbox.state, number).number);
  await sandbox.state.flush();
  return { kind: 'empty', status: 200 };
}
