const expectedAnswer = 'Hello API Event Received';
const timeoutMs = 30_000;

export interface CallbackAnswer {
  isAccepted: boolean;
  status: number | null;
  body: string;
}

/** Posts one event as the provider does: multipart, with a single field that holds the JSON. */
export async function postCallback(url: string, json: string): Promise<CallbackAnswer> {
  const form = new FormData();
  form.set('json', json);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: form,
      headers: { 'user-agent': 'Dropbox Sign API', accept: '*/*' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = await response.text();
    const isAccepted = response.status === 200 && body === expectedAnswer;
    return { isAccepted, status: response.status, body };
  } catch (error) {
    return { isAccepted: false, status: null, body: error instanceof Error ? error.message : '' };
  }
}
