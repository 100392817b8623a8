import type pg from 'pg';
import { planBatch, writeBatch, writeRecipient, type SeededBatch } from './batch-planner.ts';
import { listDays } from './calendar.ts';
import { FaxWriter, type SeededFax } from './fax-writer.ts';
import { HistoryTables } from './history-tables.ts';
import { writeLetter } from './letter.ts';
import { liveThrough } from './live-through.ts';
import { MarkWriter } from './mark-writer.ts';
import { NumberUses } from './number-uses.ts';
import type { Office } from './office.ts';
import type { Random } from './random.ts';
import type { SeededDocument } from './store-documents.ts';
import { TermIds } from './term-ids.ts';
import type { WrittenUser } from './write-office.ts';
import type { WrittenTag } from './write-tags.ts';

/** So many are held in memory. */
const FLUSH_EVERY = 20_000;

export interface Scene {
  random: Random;
  office: Office;
  users: readonly [WrittenUser, ...WrittenUser[]];
  tags: readonly [WrittenTag, ...WrittenTag[]];
  documents: readonly [SeededDocument, ...SeededDocument[]];
  until: Date;
}

/** Writes so many faxes of several years, the oldest first; tells how many are there so far. */
export async function writeHistory(
  client: pg.Client,
  scene: Scene,
  count: number,
  report: (written: number) => void,
): Promise<void> {
  const tables = new HistoryTables();
  const terms = await TermIds.load(client);
  const marks = new MarkWriter(tables, scene.random, scene);
  const writer = new FaxWriter(tables, terms, scene.random, marks);
  const uses = new NumberUses();
  let written = 0;
  let flushed = 0;
  for (const times of listDays(scene.random, count, scene.until)) {
    if (times.length === 0) continue;
    writeDay(scene, { tables, writer, uses }, times);
    written += times.length;
    if (written - flushed < FLUSH_EVERY && written < count) continue;
    await tables.flush(client);
    await terms.flush(client);
    flushed = written;
    report(written);
  }
  await terms.finish(client);
  await uses.write(client);
}

interface Writers {
  tables: HistoryTables;
  writer: FaxWriter;
  uses: NumberUses;
}

function writeDay(scene: Scene, writers: Writers, times: readonly Date[]): void {
  const { random, users, office } = scene;
  const by = random.pickSkewed(users);
  const batch = planBatch(random, times, { by, sender: random.pickSkewed(office.lines) });
  if (batch) writeBatch(writers.tables, batch);
  const batchFrom = batch ? times.indexOf(batch.createdAt) : times.length;
  for (const [index, time] of times.entries()) {
    const position = index - batchFrom;
    const isOfBatch = batch !== null && position >= 0 && position < batch.size;
    const fax = planFax(scene, isOfBatch ? batch : null, time);
    const faxId = writers.writer.write(fax);
    if (isOfBatch) writeRecipient(writers.tables, batch, position, fax.to, faxId);
    if (fax.direction === 'outbound') writers.uses.add(fax.to, fax.createdAt);
  }
}

/** One in twenty came from elsewhere: half of those came in. */
function planFax(scene: Scene, batch: SeededBatch | null, time: Date): SeededFax {
  const { random, office } = scene;
  const line = random.pickSkewed(office.lines);
  const to = random.pickSkewed(office.destinations);
  if (batch) return { ...planOwn(scene, { ...batch, to }, batch.name), batchId: batch.batchId };
  if (random.happens(0.05)) return planImport(scene, { line, to, time });
  const by = random.pickSkewed(scene.users);
  return planOwn(scene, { by, to, sender: line, createdAt: time });
}

interface Asked {
  by: WrittenUser;
  to: SeededFax['to'];
  sender: string;
  createdAt: Date;
}

function planOwn(
  { random, documents, until }: Scene,
  { by, to, sender, createdAt }: Asked,
  title?: string,
): SeededFax {
  const letter = writeLetter(random, to, by.name, createdAt);
  const sending = { createdAt, userId: by.id, habit: to.habit, until };
  return {
    ...{ direction: 'outbound', createdAt, to, sender, userId: by.id, batchId: null },
    letter: { ...letter, ...(title && { title }) },
    document: random.pickSkewed(documents),
    life: liveThrough(random, sending),
  };
}

function planImport(
  { random, until }: Scene,
  { line, to, time: createdAt }: { line: string; to: SeededFax['to']; time: Date },
): SeededFax {
  const isInbound = random.happens(0.5) && to.kind === 'phone';
  const ownLine = { kind: 'phone', number: line, habit: 'answers', contact: null } as const;
  const letter = writeLetter(random, to, '', createdAt);
  return {
    ...{ direction: isInbound ? 'inbound' : 'outbound', createdAt, batchId: null, userId: null },
    to: isInbound ? ownLine : to,
    sender: isInbound ? to.number : line,
    letter: { ...letter, coverTo: null, coverFrom: null, coverMessage: null },
    document: null,
    life: liveThrough(random, { createdAt, userId: null, habit: 'answers', until }),
  };
}
