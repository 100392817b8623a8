import type { CaseVisit } from '#lib/shared/case-visits/case-visit.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { LiveMessage } from '#lib/shared/live/live-message.ts';
import { can, canOnFax, type Actor } from '#lib/shared/permissions.ts';
import { findActor } from '../auth/find-actor.ts';
import { log } from '../log.ts';
import { liveHub, loadFaxes } from './live-hub.ts';
import { parseCursor, readChanges, type LiveCursor } from './read-changes.ts';

const HEARTBEAT_MS = 15_000;
/** Messages that wait for a browser to read them. */
const MAX_UNREAD = 100;

/**
 * Server-sent events of what this person may see. Resumes from `Last-Event-ID`; after a gap that
 * can't be told, says `refetch`. Ends when the session does.
 */
export function openLiveStream(request: Request, actor: Actor): Response {
  const stream = new LiveStream(request, actor);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => stream.start(controller),
    cancel: () => stream.stop(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // A proxy that buffers would hold events back.
      'x-accel-buffering': 'no',
    },
  });
}

class LiveStream {
  readonly #request: Request;
  readonly #actor: Actor;
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  #leave: (() => void) | undefined;
  #isOver = false;

  constructor(request: Request, actor: Actor) {
    this.#request = request;
    this.#actor = actor;
  }

  async start(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    this.#controller = controller;
    this.#request.signal.addEventListener('abort', () => this.stop());
    const { cursor, leave } = await liveHub().subscribe({
      userId: this.#actor.userId,
      onChanges: (faxes, place) => this.#send(faxes, place),
      onVisits: (visits) => this.#sendVisits(visits),
      onSessionCheck: () => void this.#checkSession(),
      onEnd: () => this.stop(),
    });
    this.#leave = leave;
    // The browser may have gone while we were waiting.
    if (this.#isOver || this.#request.signal.aborted) return this.stop();
    this.#write('retry: 2000\n\n');
    // A session that ended before we subscribed was announced to nobody here.
    await this.#checkSession();
    if (this.#isOver) return;
    await this.#resume(cursor);
    if (this.#isOver) return;
    this.#heartbeat = setInterval(() => void this.#checkSession(), HEARTBEAT_MS);
  }

  stop(): void {
    this.#isOver = true;
    clearInterval(this.#heartbeat);
    this.#leave?.();
    this.#leave = undefined;
    try {
      this.#controller?.close();
    } catch {
      // The browser has closed it already.
    }
    this.#controller = undefined;
  }

  /** What happened while the browser was away. */
  async #resume(now: LiveCursor): Promise<void> {
    const last = this.#request.headers.get('last-event-id');
    if (last === null) return this.#send([], now);
    const from = parseCursor(last);
    const ids = from !== null && from <= now ? await readChanges(from, now) : null;
    this.#send(ids && (await loadFaxes(ids)), now);
  }

  #send(faxes: Fax[] | null, place: LiveCursor): void {
    const visible = faxes?.filter((fax) => this.#isVisible(fax)) ?? null;
    const message: LiveMessage = visible ? { type: 'faxes', faxes: visible } : { type: 'refetch' };
    this.#write(`id: ${place}\ndata: ${JSON.stringify(message)}\n\n`);
  }

  /** Without an id: who comes back asks for all of them. */
  #sendVisits(visits: CaseVisit[]): void {
    if (!can(this.#actor, 'case:handle')) return;
    const message: LiveMessage = { type: 'visits', visits };
    this.#write(`data: ${JSON.stringify(message)}\n\n`);
  }

  #isVisible(fax: Fax): boolean {
    return canOnFax(this.#actor, 'view', { ownerId: fax.createdBy?.userId ?? null });
  }

  async #checkSession(): Promise<void> {
    try {
      const actor = await findActor(this.#request.headers);
      if (actor?.role === this.#actor.role) this.#write(': still here\n\n');
      else this.stop();
    } catch (error) {
      log.warn({ err: error }, 'A live stream could not check its session');
      this.stop();
    }
  }

  #write(text: string): void {
    // A browser that does not read is let go; it comes back with `Last-Event-ID`.
    if ((this.#controller?.desiredSize ?? 0) < -MAX_UNREAD) return this.stop();
    try {
      this.#controller?.enqueue(this.#encoder.encode(text));
    } catch {
      this.stop();
    }
  }
}
