import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';

/** A picture of noise, which no compression makes small: about as many bytes as asked for. */
export async function makeNoise(bytes: number): Promise<{
  content: Uint8Array<ArrayBuffer>;
  sha256: string;
}> {
  const side = Math.ceil(Math.sqrt(bytes / 3));
  const raw = { width: side, height: side, channels: 3 } as const;
  const picture = sharp(randomBytes(side * side * 3), { raw }).png({ compressionLevel: 0 });
  const content = Uint8Array.from(await picture.toBuffer());
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}
