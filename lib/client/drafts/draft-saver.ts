import type { Draft } from '#lib/shared/drafts/draft.ts';
import { toApiError, type ApiError } from '../api-error.ts';
import { toBackOffMs } from '../uploads/back-off.ts';
import { createStore } from '../store.ts';
import { isContentOf, isSameContent, toContent, type DraftContent } from './draft-content.ts';
import type { DraftMirror } from './draft-mirror.ts';
import { isOutcomeUnknown } from './is-outcome-unknown.ts';
import { findCurrent, needsDecision, toSaveStatus, type SaveStatus } from './save-status.ts';

const PAUSE_MS = 500;

interface SaverOptions {
  /** What the server has; version 0 when it has nothing yet. */
  base: { version: number; content: DraftContent };
  save: (version: number, content: DraftContent) => Promise<Draft>;
  /** Keeps what the server may not have; null when it has all. */
  keep: (mirror: DraftMirror | null) => void;
  onSaved: (draft: Draft) => void;
}

/** Saves a draft a moment after each change, one save at a time, until the server has it all. */
export class DraftSaver {
  readonly status = createStore<SaveStatus>({ kind: 'saved' });
  readonly #options: SaverOptions;
  #version: number;
  #saved: DraftContent;
  #latest: DraftContent;
  #doubts: DraftContent[] = [];
  #running: Promise<void> | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#version = options.base.version;
    this.#saved = options.base.content;
    this.#latest = options.base.content;
  }

  /** Whether the server has any of it. */
  get isStored(): boolean {
    return this.#version > 0;
  }

  change(content: DraftContent): void {
    if (isSameContent(content, this.#latest)) return;
    this.#latest = content;
    this.#keep();
    // What waits for the pause is not saved yet, and must not be called so.
    const { kind } = this.status.get();
    if (kind === 'saved' || kind === 'saving') this.#tellSaved();
    this.#plan(PAUSE_MS);
  }

  /** Saves now what is not saved, and answers its version. @throws {ApiError} */
  async flush(): Promise<number> {
    clearTimeout(this.#timer);
    await this.#run();
    return this.#version;
  }

  /** Resolves when the server has the draft, in whatever version. @throws {ApiError} */
  async requireStored(): Promise<void> {
    if (!this.isStored) await this.flush();
  }

  /** The same as `flush` for who does not wait: the status tells how it went. */
  saveNow(): void {
    if (!this.#isSaved() && !needsDecision(this.status.get())) this.flush().catch(() => undefined);
  }

  /** Takes up what a reload or a crash left unsaved. */
  resume({ version, content, doubts }: DraftMirror): void {
    this.#version = version;
    this.#doubts = doubts;
    this.#latest = content;
    this.saveNow();
  }

  /** Whether the server has something newer that may be loaded without losing what is here. */
  isBehind({ version }: Draft): boolean {
    return version > this.#version && this.#isSaved() && this.#running === null;
  }

  /** A request over this draft was refused: it may have become another one elsewhere. */
  meet(error: ApiError): void {
    const status = toSaveStatus(error);
    if (!needsDecision(status)) return;
    if (status.kind === 'changed') this.#saved = toContent(status.current);
    this.status.set(status);
  }

  /** What the server has is right. */
  load(current: Draft): void {
    this.#latest = toContent(current);
    this.#settle(current.version, this.#latest);
  }

  /** What is here is right, over a newer version or after the draft was discarded elsewhere. */
  insist(version: number): void {
    this.#version = version;
    this.flush().then(
      () => this.#tellSaved(),
      () => undefined,
    );
  }

  /** It is being discarded: what is not saved is not worth saving. */
  abandon(): void {
    clearTimeout(this.#timer);
    this.#saved = this.#latest;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.saveNow();
  }

  #run(): Promise<void> {
    this.#running ??= this.#saveAll().finally(() => (this.#running = null));
    return this.#running;
  }

  async #saveAll(): Promise<void> {
    while (this.#version === 0 || !this.#isSaved()) await this.#save(this.#latest);
  }

  async #save(content: DraftContent): Promise<void> {
    this.status.set({ kind: 'saving' });
    const earlier = this.#doubts;
    this.#doubts = [...earlier, content];
    this.#keep();
    try {
      const draft = await this.#options.save(this.#version, content);
      this.#settle(draft.version, content);
      this.#options.onSaved(draft);
    } catch (cause) {
      const error = toApiError(cause);
      const current = findCurrent(error);
      const own = current && this.#doubts.find((doubt) => isContentOf(current, doubt));
      if (own) return this.#settle(current.version, own);
      if (!isOutcomeUnknown(error)) this.#doubts = earlier;
      this.#fail(toSaveStatus(error));
      throw error;
    }
  }

  #settle(version: number, content: DraftContent): void {
    this.#version = version;
    this.#saved = content;
    this.#doubts = [];
    this.#failures = 0;
    this.#keep();
    this.#tellSaved();
  }

  #tellSaved(): void {
    this.status.set({ kind: this.#isSaved() ? 'saved' : 'saving' });
  }

  #fail(status: SaveStatus): void {
    this.#keep();
    this.status.set(status);
    this.#failures += 1;
    this.#plan(toBackOffMs(this.#failures));
  }

  #plan(afterMs: number): void {
    clearTimeout(this.#timer);
    if (needsDecision(this.status.get())) return;
    this.#timer = setTimeout(() => this.saveNow(), afterMs);
  }

  #keep(): void {
    const { keep } = this.#options;
    if (this.#isSaved()) keep(null);
    else keep({ version: this.#version, content: this.#latest, doubts: this.#doubts });
  }

  #isSaved(): boolean {
    return isSameContent(this.#latest, this.#saved);
  }
}
