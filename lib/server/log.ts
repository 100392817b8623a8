import { pino, type Logger } from 'pino';
import { env } from './env.ts';

const secretNames = ['password', 'token', 'authorization', 'cookie', 'coverMessage'];

let logger: Logger | undefined;

function openLogger(): Logger {
  logger ??= pino({
    level: env().FAXDESK_LOG_LEVEL,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: [...secretNames, ...secretNames.map((name) => `*.${name}`)], remove: true },
  });
  return logger;
}

const write = (level: 'info' | 'warn' | 'error') => (fields: object, message: string) =>
  openLogger()[level](fields, message);

/**
 * Structured logs on standard output. Log ids, codes and counts: never a document's content, a
 * cover text, a key, a password or a cookie. Names that could carry one are removed as a net.
 */
export const log = { info: write('info'), warn: write('warn'), error: write('error') };
