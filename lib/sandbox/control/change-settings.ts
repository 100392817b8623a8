import { releaseHeld } from '../faxes/release-held.ts';
import type { Exchange } from '../http/exchange.ts';
import { parseFields } from '../http/parse-fields.ts';
import { readJson } from '../http/read-fields.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { settingsRequest, toSettings, toSettingsAnswer } from './settings-request.ts';

export async function changeSettings({ sandbox, request }: Exchange): Promise<HttpReply> {
  const asked = parseFields(settingsRequest, await readJson(request));
  sandbox.state.changeSettings(toSettings(asked));
  releaseHeld(sandbox);
  await sandbox.state.flush();
  return json(toSettingsAnswer(sandbox.state.settings()));
}
