import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unchanged } from '#lib/fax-pages/page-change.ts';
import { pressPages } from '#lib/fax-pages/press-pages.ts';
import { makePageDocuments, type PageDocument } from './make-page-documents.ts';
import { measureErrors } from './measure-errors.ts';
import { runTool } from './run-tool.ts';

/** The best of so many: the first warms the files and the processes. */
const rounds = 3;

interface Measured {
  seconds: number;
  bytesPerPage: number | null;
}

/**
 * Pages a second and bytes a page beside Ghostscript's `tiffg4` and `pdftoppm -mono` on the same
 * files, at a fax's resolution, and how much of the text tesseract reads again. Ours has both cores,
 * makes small pictures and looks at each page; the others have one core and do neither.
 */
export async function benchPages(report: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'faxdesk-bench-pages-'));
  try {
    report('                  pages a second                 bytes a page         unread letters');
    report(
      '            Faxdesk      gs  poppler  ratio   Faxdesk      gs  ratio   Faxdesk      gs',
    );
    for (const document of await makePageDocuments(folder)) {
      const ours = await best(() => pressAll(document, folder));
      const gs = await best(() => runGhostscript(document, folder));
      const poppler = await best(() => runPoppler(document, folder));
      const errors = await measureErrors(document, folder);
      report(toLine(document, { ours, gs, poppler }, errors));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function best(run: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await run());
  return runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

async function pressAll({ path, name, pages }: PageDocument, folder: string): Promise<Measured> {
  let bytes = 0;
  const wanted = Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    change: unchanged,
    name: `${name}-${at + 1}`,
  }));
  const request = { document: { path, name: `${name}.pdf` }, folder, maxPages: 500, header: null };
  const startedAt = performance.now();
  await pressPages({ ...request, pages: wanted }, ({ parts }) => {
    for (const part of parts) bytes += part.bytes;
  });
  return { seconds: (performance.now() - startedAt) / 1000, bytesPerPage: bytes / pages };
}

async function runGhostscript(document: PageDocument, folder: string): Promise<Measured> {
  const { name, path, pages } = document;
  const output = join(folder, `${name}.tif`);
  const options = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=tiffg4', '-r204x196'];
  const seconds = await runTool('gs', [...options, `-sOutputFile=${output}`, path]);
  return { seconds, bytesPerPage: (await stat(output)).size / pages };
}

async function runPoppler({ name, path }: PageDocument, folder: string): Promise<Measured> {
  const options = ['-mono', '-rx', '204', '-ry', '196'];
  const seconds = await runTool('pdftoppm', [...options, path, join(folder, `${name}-poppler`)]);
  return { seconds, bytesPerPage: null };
}

type Results = Record<'ours' | 'gs' | 'poppler', Measured>;

function toLine(
  { name, pages }: PageDocument,
  { ours, gs, poppler }: Results,
  errors: { ours: number; gs: number } | null,
): string {
  const speed = ({ seconds }: Measured) => (pages / seconds).toFixed(1).padStart(8);
  const size = ({ bytesPerPage }: Measured) => (bytesPerPage ?? 0).toFixed(0).padStart(9);
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`.padStart(9);
  const columns = [
    name.padEnd(10),
    speed(ours),
    speed(gs),
    speed(poppler),
    (gs.seconds / ours.seconds).toFixed(2).padStart(6),
    size(ours),
    size(gs),
    ((ours.bytesPerPage ?? 0) / (gs.bytesPerPage ?? 1)).toFixed(2).padStart(6),
    errors ? `${percent(errors.ours)}${percent(errors.gs)}` : '        –        –',
  ];
  return columns.join(' ');
}
