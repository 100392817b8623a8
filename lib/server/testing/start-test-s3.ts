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

/** A real S3 server over HTTP, with a bucket of its own on disk. */
export async function startTestS3(): Promise<TestS3> {
  const directory = await mkdtemp(join(tmpdir(), 'faxdesk-s3-'));
  const configureBuckets = [{ name: BUCKET, configs: [] }];
  const toServer = (port: number) =>
    new S3rver({ address: '127.0.0.1', port, silent: true, directory, configureBuckets });
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
