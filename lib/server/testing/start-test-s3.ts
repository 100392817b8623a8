import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

const BUCKET = 'faxdesk-test';

export interface TestS3 {
  /** The environment that makes a process keep its documents here. */
  env: Record<string, string>;
  /** Nothing answers until `start`. */
  pause: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

type Handler = ReturnType<S3rver['callback']>;

/**
 * An object is whole or not there, as S3 promises: s3rver alone writes it in place, and whoever
 * asks meanwhile sees half of it. So a key has one request at a time.
 */
class WholeObjects extends S3rver {
  override callback(): Handler {
    const handle = super.callback();
    const turns = new Map<string, Promise<unknown>>();
    return (request, response) => {
      const [key = ''] = (request.url ?? '').split('?');
      const turn = turns.get(key) ?? Promise.resolve();
      const over = new Promise((resolve) => response.once('close', resolve));
      turns.set(
        key,
        turn.then(() => over),
      );
      void turn.then(() => handle(request, response));
    };
  }
}

/** A real S3 server over HTTP, with a bucket of its own on disk. */
export async function startTestS3(): Promise<TestS3> {
  const directory = await mkdtemp(join(tmpdir(), 'faxdesk-s3-'));
  const configureBuckets = [{ name: BUCKET, configs: [] }];
  const toServer = (port: number) =>
    new WholeObjects({ address: '127.0.0.1', port, silent: true, directory, configureBuckets });
  let server = toServer(0);
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    env: {
      FAXDESK_STORAGE_URL: `s3://${BUCKET}/clinic?endpoint=${endpoint}&path-style=1`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    },
    pause: () => server.close(),
    start: async () => {
      server = toServer(port);
      await server.run();
    },
    stop: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
