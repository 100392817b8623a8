import { pino } from 'pino';
import { env } from './env.ts';

/**
 * Structured logs on standard output. Log ids, codes and counts: never a document's content, a
 * cover text, a key, a password or a cookie. Names that could carry one are removed as a net.
 */
export const log = pino({
  level: env().FAXDESK_LOG_LEVEL,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      'password',
      'token',
      'authorization',
      'cookie',
      'coverMessage',
      '*.password',
      '*.token',
      '*.authorization',
      '*.cookie',
      '*.coverMessage',
    ],
    remove: true,
  },
});
