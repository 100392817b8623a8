import { apiPaths } from '#lib/shared/paths.ts';
import { env } from '../env.ts';

/** Where the provider shall post callbacks; carries the secret that v1 callbacks are taken under. */
export function callbackUrl(): string {
  const { publicUrl, FAXDESK_CALLBACK_SECRET: secret } = env();
  const url = new URL(`${publicUrl.replace(/\/$/, '')}${apiPaths.callbacks}`);
  if (secret) url.searchParams.set('secret', secret);
  return url.href;
}

/** For people to see: a secret in the URL does not leave the server. */
export function maskSecret(url: string): string {
  return url.replace(/([?&]secret=)[^&#]*/, '$1••••••');
}

/** Loopback and private addresses (RFC 1918, RFC 4193, RFC 6762): nobody outside can reach them. */
export function isLocalUrl(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    /^(localhost|.*\.(localhost|local|internal|lan)|\[(::1|f[cd][0-9a-f:]+)\])$/.test(hostname) ||
    /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(hostname)
  );
}
