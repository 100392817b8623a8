import { AppError } from '#lib/shared/errors.ts';
import { env } from '../env.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A change of state needs a same-origin request: a foreign `Origin` or a cross-site
 * `Sec-Fetch-Site` is refused. Both absent (a script) is allowed: the session cookie is
 * SameSite=Lax, so no other site's page can have sent it.
 * @throws {AppError} `cross_site_request`
 */
export function requireSameOrigin(request: Request): void {
  if (safeMethods.has(request.method)) return;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw new AppError('cross_site_request');
  const origin = request.headers.get('origin');
  if (origin !== null && !isOwnOrigin(origin, request.headers.get('host')))
    throw new AppError('cross_site_request');
}

/** Ours is the public URL, and the host that the browser itself addressed. */
function isOwnOrigin(origin: string, host: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === new URL(env().publicUrl).origin || url.host === host;
}
