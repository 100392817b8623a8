import { crc32 } from 'node:zlib';
import { ZipDirectory } from './zip-directory.ts';
import { toDosTime, zipFlags, type ZipTime } from './zip-format.ts';

export interface ZipEntry {
  /** With its folders, parted by slashes. */
  name: string;
  modifiedAt: Date;
  content: AsyncIterable<Uint8Array>;
}

const MAX_ENTRY_BYTES = 0xff_ff_ff_ff;

/**
 * Packs entries as they come, without pressing them: faxes are pressed already. What stays in memory
 * of each is its line in the directory, which stands at the end. (APPNOTE.TXT 6.3.10 of PKWARE)
 */
export async function* writeZip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory = new ZipDirectory();
  let offset = 0;
  for await (const { name, modifiedAt, content } of entries) {
    const [path, time] = [Buffer.from(name), toDosTime(modifiedAt)];
    let [crc, bytes] = [0, 0];
    yield toLocalHeader(path, time);
    for await (const chunk of content) {
      crc = crc32(chunk, crc);
      bytes += chunk.length;
      yield chunk;
    }
    if (bytes > MAX_ENTRY_BYTES) throw new Error('An entry of a ZIP may have 4 GB.');
    yield toDescriptor(crc, bytes);
    directory.add({ path, time, crc, bytes, offset });
    offset += LOCAL_BYTES + path.length + bytes + DESCRIPTOR_BYTES;
  }
  yield* directory.finish(offset);
}

const LOCAL_BYTES = 30;
const DESCRIPTOR_BYTES = 16;

/** Sizes and checksum follow behind the content: they are not known yet. */
function toLocalHeader(path: Buffer, { time, date }: ZipTime): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES + path.length);
  header.writeUInt32LE(0x04_03_4b_50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(zipFlags, 6);
  header.writeUInt16LE(time, 10);
  header.writeUInt16LE(date, 12);
  header.writeUInt16LE(path.length, 26);
  path.copy(header, LOCAL_BYTES);
  return header;
}

function toDescriptor(crc: number, bytes: number): Buffer {
  const descriptor = Buffer.alloc(DESCRIPTOR_BYTES);
  descriptor.writeUInt32LE(0x08_07_4b_50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(bytes, 8);
  descriptor.writeUInt32LE(bytes, 12);
  return descriptor;
}
