import { createServer } from 'node:http';
import pg from 'pg';
import { databaseUrl } from '#lib/server/db.ts';

/** Waits for nothing but one bare INSERT: what a callback costs with no framework around it. */
const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS "BenchInsert" ("id" bigserial PRIMARY KEY, "body" text)',
);

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    pool
      .query('INSERT INTO "BenchInsert" ("body") VALUES ($1)', [Buffer.concat(chunks).toString()])
      .then(() => response.end('inserted'))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit(0));
