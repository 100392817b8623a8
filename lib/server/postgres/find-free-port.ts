import { createServer } from 'node:net';

/** A port of loopback that nobody listens on now; whoever takes it must be ready to lose the race. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The machine gave no free port.'));
      });
    });
  });
}
