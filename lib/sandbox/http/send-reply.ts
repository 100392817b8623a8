import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { HttpReply } from './reply.ts';

export async function sendReply(response: ServerResponse, reply: HttpReply): Promise<void> {
  switch (reply.kind) {
    case 'cut':
      response.destroy();
      return;
    case 'empty':
      response.writeHead(reply.status).end();
      return;
    case 'json':
      sendText(response, reply.status, 'application/json', JSON.stringify(reply.body));
      return;
    case 'html':
      sendText(response, reply.status, 'text/html; charset=UTF-8', reply.html);
      return;
    case 'pdf':
      await sendFile(response, reply.path);
  }
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  const length = Buffer.byteLength(text);
  response.writeHead(status, { 'content-type': type, 'content-length': length }).end(text);
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const { size } = await stat(path);
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': size });
  await pipeline(createReadStream(path), response).catch((error: unknown) => {
    // A reader may go away in the middle of a download; anything else is ours.
    if (!response.destroyed) throw error;
  });
}
