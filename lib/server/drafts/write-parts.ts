import { open, type FileHandle } from 'node:fs/promises';
import { maxPartBytes } from '#lib/shared/drafts/upload-headers.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { naming } from '../storage/to-storage-error.ts';

export interface WrittenPart {
  path: string;
  bytes: number;
}

interface OpenPart extends WrittenPart {
  handle: FileHandle;
  /** A write failed: nobody knows how much of it is on disk. */
  isBroken: boolean;
}

/**
 * Writes what comes to temporary files of bounded size, one after the other. When the source
 * breaks off, what came until then is the last part, and only then its error is thrown.
 */
export async function* writeParts(source: AsyncIterable<Uint8Array>): AsyncGenerator<WrittenPart> {
  let part = await openPart();
  let broken: { error: unknown } | null = null;
  try {
    for await (const chunk of source) {
      for (const piece of cut(chunk, maxPartBytes - part.bytes)) {
        await append(part, piece);
        if (part.bytes < maxPartBytes) continue;
        yield await closePart(part);
        part = await openPart();
      }
    }
  } catch (error) {
    broken = { error };
  }
  await part.handle.close();
  if (part.isBroken || part.bytes === 0) await removeTemporaryFile(part.path);
  else yield { path: part.path, bytes: part.bytes };
  if (broken) throw broken.error;
}

/** The first piece fills the open part, each other one is a part of its own. */
function* cut(chunk: Uint8Array, roomBytes: number): Generator<Uint8Array> {
  yield chunk.subarray(0, roomBytes);
  for (let from = roomBytes; from < chunk.byteLength; from += maxPartBytes)
    yield chunk.subarray(from, from + maxPartBytes);
}

async function openPart(): Promise<OpenPart> {
  const path = await newTemporaryPath();
  const handle = await naming(() => open(path, 'wx', 0o600));
  return { path, handle, bytes: 0, isBroken: false };
}

async function append(part: OpenPart, piece: Uint8Array): Promise<void> {
  part.isBroken = true;
  await naming(() => part.handle.writeFile(piece));
  part.isBroken = false;
  part.bytes += piece.byteLength;
}

async function closePart({ path, bytes, handle }: OpenPart): Promise<WrittenPart> {
  await handle.close();
  return { path, bytes };
}
