import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

const maxBytes = 10 * 1024 * 1024;

/** A log that is put aside as `.1` when it grows too long, so that logs never fill the disk. */
export class LogFile {
  readonly path: string;
  #stream: WriteStream | undefined;
  #bytes = 0;

  constructor(path: string) {
    this.path = path;
  }

  write(line: string): void {
    if (this.#bytes > maxBytes) this.close();
    this.#stream ??= this.#open();
    this.#bytes += line.length + 1;
    this.#stream.write(`${line}\n`);
  }

  close(): void {
    this.#stream?.end();
    this.#stream = undefined;
  }

  #open(): WriteStream {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    this.#bytes = rotate(this.path);
    const stream = createWriteStream(this.path, { flags: 'a', mode: 0o600 });
    // A full disk must not end the supervisor: the log has a gap instead.
    stream.on('error', () => undefined);
    return stream;
  }
}

/** Puts a long log aside; answers how long the one to append to is. */
export function rotate(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= maxBytes) return size;
  renameSync(path, `${path}.1`);
  return 0;
}
