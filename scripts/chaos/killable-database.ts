import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostmaster } from '#lib/server/postgres/read-postmaster.ts';
import { startPostgres, type EmbeddedPostgres } from '#lib/server/postgres/start-postgres.ts';
import type { Killable } from './killable-program.ts';

/** The embedded PostgreSQL, which must come back at its old address. */
export class KillableDatabase implements Killable {
  readonly name = 'database';
  kills = 0;
  readonly #options: { dataDir: string; logFile: string };
  #server: EmbeddedPostgres;
  #restarting = Promise.resolve();

  static async start(dataDir: string, logFile: string): Promise<KillableDatabase> {
    const options = { dataDir, logFile };
    return new KillableDatabase(options, await startPostgres(options));
  }

  private constructor(options: { dataDir: string; logFile: string }, server: EmbeddedPostgres) {
    this.#options = options;
    this.#server = server;
  }

  get url(): string {
    return this.#server.url;
  }

  /** Kills it and starts it again, after a pause. */
  async kill(pauseMs = 0): Promise<void> {
    await this.#restarting;
    const postmaster = await findPostmaster(join(this.#options.dataDir, 'cluster'));
    if (!postmaster) throw new Error('The database has left no process number.');
    // It was started as a group of its own; its own children end when they miss it.
    process.kill(-postmaster.pid, 'SIGKILL');
    this.kills += 1;
    await this.#server.exited;
    this.#restarting = this.#startAgain(pauseMs);
  }

  whenReady(): Promise<void> {
    return this.#restarting;
  }

  async stop(): Promise<void> {
    await this.#restarting;
    await this.#server.stop();
  }

  async #startAgain(pauseMs: number): Promise<void> {
    await sleep(pauseMs);
    this.#server = await startPostgres({ ...this.#options, port: this.#server.port });
  }
}
