import { createServer } from 'node:http';
import { z } from 'zod';

const callback = z.looseObject({
  event: z.looseObject({
    event_time: z.string(),
    event_type: z.string(),
    event_hash: z.string(),
  }),
  transmission: z.looseObject({ files_url: z.string(), final_copy_uri: z.string() }).optional(),
});

export type ReceivedCallback = z.infer<typeof callback>;

export interface CallbackReceiver {
  url: string;
  received: ReceivedCallback[];
  contentTypes: string[];
  /** The answers to come, in order; after them, every event is accepted. */
  answers: { status: number; body: string }[];
  about(faxId: string): ReceivedCallback[];
  close(): void;
}

const accepted = { status: 200, body: 'Hello API Event Received' };

export async function receiveCallbacks(): Promise<CallbackReceiver> {
  const received: ReceivedCallback[] = [];
  const contentTypes: string[] = [];
  const answers: CallbackReceiver['answers'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const contentType = request.headers['content-type'] ?? '';
      const body = Buffer.concat(chunks);
      void new Response(body, { headers: { 'content-type': contentType } })
        .formData()
        .then((form) => {
          contentTypes.push(contentType);
          received.push(callback.parse(JSON.parse(String(form.get('json')))));
          const answer = answers.shift() ?? accepted;
          response.writeHead(answer.status).end(answer.body);
        });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    received,
    contentTypes,
    answers,
    about: (faxId) =>
      received.filter(({ transmission }) => transmission?.files_url.endsWith(faxId) ?? false),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
