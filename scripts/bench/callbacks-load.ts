import { Agent, request, type RequestOptions } from 'node:http';

/** Requests under way at once, each on a connection that is kept. */
const CONNECTIONS = 32;

export interface LoadRequest {
  method: 'GET' | 'POST';
  body?: Buffer;
  contentType?: string;
}

export interface LoadResult {
  requestsPerSecond: number;
  /** How often each answer came, as status and body. */
  answers: Map<string, number>;
}

/** Sends all requests to one address as fast as they are answered. */
export async function load(url: string, requests: readonly LoadRequest[]): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const answers = new Map<string, number>();
  const waiting = requests.values();
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (const next of waiting) {
        const answer = await send(url, next, agent);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  return { requestsPerSecond: requests.length / seconds, answers };
}

function send(
  url: string,
  { method, body, contentType }: LoadRequest,
  agent: Agent,
): Promise<string> {
  const options: RequestOptions = { method, agent };
  if (body) {
    options.headers = { 'content-type': contentType, 'content-length': body.byteLength };
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve(`${String(response.statusCode)} ${Buffer.concat(chunks).toString('utf8')}`),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
