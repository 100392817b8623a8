import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const Address = z.object({ port: z.number() });

export interface SlowLine {
  /** Where it is reached in place of the server. */
  port: number;
  /** What went to the server by now. */
  countSentBytes: () => number;
  close: () => void;
}

/** A line to a server of this machine that carries so much a second, and counts it. */
export async function openSlowLine(toPort: number, bytesPerSecond: number): Promise<SlowLine> {
  let sentBytes = 0;
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const web = connect(toPort, '127.0.0.1');
    for (const socket of [browser, web]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    const slow = new Transform({
      transform(chunk: Buffer, _, pass) {
        sentBytes += chunk.byteLength;
        setTimeout(() => pass(null, chunk), (chunk.byteLength / bytesPerSecond) * 1000);
      },
    });
    // Whichever end goes, the other one goes too.
    pipeline(browser, slow, web).catch(() => browser.destroy());
    pipeline(web, browser).catch(() => web.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: Address.parse(server.address()).port,
    countSentBytes: () => sentBytes,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
