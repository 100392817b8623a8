import type { CaseVisit } from '#lib/shared/case-visits/case-visit.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { db } from '../db.ts';
import { faxInclude, toFax } from '../faxes/to-fax.ts';
import { log } from '../log.ts';
import { REFETCH, VISITS } from './live-channel.ts';
import { listenForChanges } from './live-listener.ts';
import { readChanges, readHorizon, type LiveCursor } from './read-changes.ts';
import { VisitWatch } from './visit-watch.ts';

/** Notifications can be lost; nobody waits longer than this for a change. */
const LOOK_ANYWAY_MS = 5000;

/** One open stream of one browser. */
export interface LiveSubscriber {
  userId: string;
  /** Changed faxes, unfiltered, or null for "too many"; and the place after them. */
  onChanges: (faxes: Fax[] | null, cursor: LiveCursor) => void;
  /** Who has which case open now, all of them. */
  onVisits: (visits: CaseVisit[]) => void;
  /** The person's session may have ended. */
  onSessionCheck: () => void;
  /** This process is about to end; the browser goes on with another one. */
  onEnd: () => void;
}

/** Reads each change once for all streams of this process. */
class LiveHub {
  readonly #subscribers = new Set<LiveSubscriber>();
  readonly #visits = new VisitWatch((visits) => {
    for (const subscriber of this.#subscribers) subscriber.onVisits(visits);
  });
  #cursor: LiveCursor | null = null;
  #isReading = false;
  #isStale = false;
  #isOver = false;

  constructor() {
    listenForChanges((payload) => {
      if (payload === '') void this.#look();
      else if (payload === VISITS) void this.#visits.look();
      else if (payload === REFETCH) this.#refetch();
      else this.#checkSessions(payload);
    });
    setInterval(() => {
      void this.#look();
      if (this.#subscribers.size > 0) void this.#visits.lookForEnds();
      else this.#visits.forget();
    }, LOOK_ANYWAY_MS).unref();
  }

  /** Returns the place from which the subscriber hears of changes, and how to leave. */
  async subscribe(subscriber: LiveSubscriber): Promise<{ cursor: LiveCursor; leave: () => void }> {
    const horizon = await readHorizon();
    this.#cursor ??= horizon;
    this.#subscribers.add(subscriber);
    if (this.#isOver) subscriber.onEnd();
    return { cursor: this.#cursor, leave: () => this.#subscribers.delete(subscriber) };
  }

  /** Lets all streams go: they would keep a server that is stopping from its end. */
  end(): void {
    this.#isOver = true;
    for (const subscriber of this.#subscribers) subscriber.onEnd();
  }

  /** As if too much had changed to tell; the place is the last one that was told. */
  #refetch(): void {
    const cursor = this.#cursor;
    if (cursor === null) return;
    for (const subscriber of this.#subscribers) subscriber.onChanges(null, cursor);
  }

  #checkSessions(userId: string): void {
    for (const subscriber of this.#subscribers) {
      if (subscriber.userId === userId) subscriber.onSessionCheck();
    }
  }

  /** One reader at a time; a call in between makes it read once more. */
  async #look(): Promise<void> {
    if (this.#subscribers.size === 0) {
      this.#cursor = null;
      return;
    }
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#readOnce();
      }
    } catch (error) {
      log.warn({ err: error }, 'Changes could not be read; they are read again in a moment');
    } finally {
      this.#isReading = false;
    }
  }

  async #readOnce(): Promise<void> {
    const from = this.#cursor;
    const to = await readHorizon();
    this.#cursor = to;
    if (from === null || to <= from) return;
    const faxes = await this.#load(from, to).catch((error: unknown) => {
      this.#cursor = from;
      throw error;
    });
    if (faxes?.length === 0) return;
    for (const subscriber of this.#subscribers) subscriber.onChanges(faxes, to);
  }

  async #load(from: LiveCursor, to: LiveCursor): Promise<Fax[] | null> {
    const ids = await readChanges(from, to);
    return ids && (await loadFaxes(ids));
  }
}

/** The faxes as they are now; whoever hears of several changes needs the last one only. */
export async function loadFaxes(ids: string[]): Promise<Fax[]> {
  if (ids.length === 0) return [];
  const rows = await db().fax.findMany({ where: { id: { in: ids } }, include: faxInclude });
  return rows.map(toFax);
}

const processWide: typeof globalThis & { faxdeskLiveHub?: LiveHub } = globalThis;

/** Ends the live updates of this process, when it has any. */
export function endLiveStreams(): void {
  processWide.faxdeskLiveHub?.end();
}

export function liveHub(): LiveHub {
  processWide.faxdeskLiveHub ??= new LiveHub();
  return processWide.faxdeskLiveHub;
}
