import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

/** A small disk of its own; null where this account may not mount one. */
function mountDisk(): string | null {
  const directory = mkdtempSync(join(tmpdir(), 'faxdesk-disk-'));
  const flags = ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', directory];
  return spawnSync('mount', flags).status === 0 ? directory : null;
}

const disk = mountDisk();

describe.skipIf(!disk)(
  'a full disk (skipped where no disk can be mounted: that needs root)',
  () => {
    const root = disk ?? '';
    const filler = join(root, 'filler');
    let bench: TestBench;
    let staff: ApiClient;

    beforeAll(async () => {
      const env = { FAXDESK_STORAGE_URL: pathToFileURL(root).href };
      bench = await startTestBench({ env, hasWorker: false });
      staff = new ApiClient(bench.url, await bench.signInAs('staff'));
    });
    afterAll(async () => {
      await bench.stop();
      execFileSync('umount', [root]);
      await rm(root, { recursive: true });
    });

    const send = () => {
      const content = 'A line of a long letter.\n'.repeat(8000);
      return staff.postFax({ recipient: '+12025550100' }, [{ ...textFile, content }]);
    };

    async function fill(): Promise<void> {
      const { bavail, bsize } = await statfs(root);
      await writeFile(filler, Buffer.alloc(bavail * bsize - 40_000));
    }

    it('is told in a sentence, leaves nothing half stored, and works when there is room', async () => {
      await fill();
      const refused = await send();
      expect(Problem.parse(await refused.json())).toMatchObject({
        status: 507,
        code: 'storage_full',
        detail: expect.stringContaining('There is no room left for documents.'),
      });
      expect(await readdir(join(root, 'incoming'))).toEqual([]);
      expect(await db().fax.count()).toBe(0);
      expect(await db().document.count()).toBe(0);

      await rm(filler);
      const taken = await send();
      expect(taken.status).toBe(202);
      expect(await db().document.count()).toBe(1);
    });
  },
);
