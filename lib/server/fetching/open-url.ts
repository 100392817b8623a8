import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { AppError } from '#lib/shared/errors.ts';
import { requireTarget, type Target } from './require-target.ts';

const MAX_REDIRECTS = 5;

/**
 * The answer to a GET, after redirects, each of which is checked like the first address. No cookie,
 * no referrer, no connection that outlives it.
 * @throws {AppError} `url_refused`, `url_unreachable`
 */
export async function openUrl(
  text: string,
  signal: AbortSignal,
): Promise<{ url: URL; response: IncomingMessage }> {
  let target = await requireTarget(text);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await get(target, signal);
    const status = response.statusCode ?? 0;
    if (status === 200) return { url: target.url, response };
    response.destroy();
    const { location } = response.headers;
    if (status < 300 || status >= 400 || location === undefined) break;
    if (!URL.canParse(location, target.url)) break;
    target = await requireTarget(new URL(location, target.url).href);
  }
  throw new AppError('url_unreachable');
}

function get({ url, address, family }: Target, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent: false,
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Faxdesk' },
      // The name is not resolved again: it might say something else now.
      lookup: (_hostname, { all }, done) =>
        all ? done(null, [{ address, family }]) : done(null, address, family),
    });
    asked.once('response', resolve);
    asked.once('error', (error) => reject(new AppError('url_unreachable', { cause: error })));
    asked.end();
  });
}
