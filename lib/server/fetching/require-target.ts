import { lookup } from 'node:dns/promises';
import { AppError } from '#lib/shared/errors.ts';
import { env } from '../env.ts';
import { isPublicAddress } from './is-public-address.ts';

/** Where to connect: the one address that was checked, whatever the name is said to be later. */
export interface Target {
  url: URL;
  address: string;
  family: number;
}

const schemes: ReadonlySet<string> = new Set(['http:', 'https:']);
const ports: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443']);

/**
 * Checks an address that a person gave, or that a server points to, and resolves its name once. All
 * that the name resolves to must be public, or the host be allowed by the operator.
 * @throws {AppError} `url_refused`, `url_unreachable`
 */
export async function requireTarget(text: string): Promise<Target> {
  const url = parseUrl(text);
  const isAllowed = env().allowedHosts.has(`${url.hostname}:${url.port || defaultPort(url)}`);
  if (!isAllowed && !ports.has(url.port)) throw refuse('Its port is none of the web’s.');
  const addresses = await resolve(url.hostname);
  const isPublic = addresses.every(({ address }) => isPublicAddress(address));
  if (!isAllowed && !isPublic) throw refuse('It leads into a private network.');
  const [first] = addresses;
  if (!first) throw new AppError('url_unreachable');
  return { url, ...first };
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !schemes.has(url.protocol)) throw refuse('It is no http or https address.');
  if (url.username || url.password) throw refuse('It carries a name or a password.');
  return url;
}

const defaultPort = ({ protocol }: URL) => (protocol === 'https:' ? '443' : '80');

async function resolve(hostname: string) {
  try {
    return await lookup(hostname.replaceAll(/^\[|\]$/g, ''), { all: true, verbatim: true });
  } catch (error) {
    throw new AppError('url_unreachable', { cause: error });
  }
}

/** What the log is told; the person reads the catalogue's sentence, which tells no secrets. */
function refuse(reason: string): AppError {
  return new AppError('url_refused', { cause: new Error(reason) });
}
