import { randomUUID } from 'node:crypto';

const escapes: Record<string, string> = { '\n': '%0A', '\r': '%0D', '"': '%22' };

/**
 * The form as a blob that `fetch` reads piece by piece, with its length. Given the form itself,
 * Node's fetch reads all its files into memory at once, and ends the process when the connection is
 * cut meanwhile (nodejs/undici#5835). Encoded as by the Fetch standard.
 */
export function toMultipart(form: FormData): Blob {
  // The type of a blob is in lower case, so its boundary must be.
  const boundary = `faxdesk-${randomUUID()}`;
  const parts = [...form].flatMap(([name, value]) => [`--${boundary}\r\n`, ...toPart(name, value)]);
  return new Blob([...parts, `--${boundary}--\r\n`], {
    type: `multipart/form-data; boundary=${boundary}`,
  });
}

function toPart(name: string, value: FormDataEntryValue): (string | Blob)[] {
  const disposition = `Content-Disposition: form-data; name="${escape(name)}"`;
  if (typeof value === 'string') {
    return [`${disposition}\r\n\r\n${value.replaceAll(/\r?\n|\r/g, '\r\n')}\r\n`];
  }
  const type = value.type || 'application/octet-stream';
  const head = `${disposition}; filename="${escape(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
  return [head, value, '\r\n'];
}

function escape(name: string): string {
  return name.replaceAll(/[\n\r"]/g, (character) => escapes[character] ?? '');
}
