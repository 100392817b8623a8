import { randomFillSync } from 'node:crypto';
import { open } from 'node:fs/promises';

const PIECE_BYTES = 1_000_000;

/** A PDF of one page with noise in a stream that nothing shows; written a piece at a time. */
export async function writePdf(path: string, noiseBytes: number): Promise<string> {
  const file = await open(path, 'w');
  const offsets: number[] = [];
  let at = 0;
  const write = async (content: string | Uint8Array) => {
    at += (await file.write(Buffer.from(content))).bytesWritten;
  };
  const object = async (number: number, body: string) => {
    offsets[number] = at;
    await write(`${number} 0 obj\n${body}`);
  };
  await write('%PDF-1.4\n');
  await object(1, '<</Type/Catalog/Pages 2 0 R>>\nendobj\n');
  await object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n');
  await object(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>\nendobj\n');
  await object(4, `<</Length ${noiseBytes}>>\nstream\n`);
  const noise = new Uint8Array(PIECE_BYTES);
  for (let left = noiseBytes; left > 0; left -= PIECE_BYTES) await write(randomFillSync(noise));
  await write('\nendstream\nendobj\n');
  const xref = at;
  const entries = offsets
    .slice(1)
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  await write(
    `xref\n0 5\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`,
  );
  await file.close();
  return path;
}
