import { open, rm } from 'node:fs/promises';
import { pagePoints, pageSize } from './page-size.ts';

export interface FaxPdf {
  addPage(g4: Uint8Array): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

const catalogId = 1;
const pagesId = 2;

/** Writes a PDF of G4 images to disk, page by page: nothing but the offsets is kept in memory. */
export async function writeFaxPdf(path: string): Promise<FaxPdf> {
  const file = await open(path, 'w');
  const offsets: number[] = [];
  const pageIds: number[] = [];
  let position = 0;
  let lastId = pagesId;

  const write = async (...parts: (string | Uint8Array)[]) => {
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
    await file.writeFile(bytes);
    position += bytes.length;
  };
  const writeObject = async (id: number, dictionary: string, stream?: Uint8Array) => {
    offsets[id] = position;
    if (!stream) return write(`${id} 0 obj\n<< ${dictionary} >>\nendobj\n`);
    const head = `${id} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`;
    return write(head, stream, '\nendstream\nendobj\n');
  };
  await write('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n');

  return {
    async addPage(g4) {
      const image = lastId + 1;
      lastId += 3;
      pageIds.push(lastId);
      await writeObject(image, imageDictionary, g4);
      await writeObject(image + 1, '', Buffer.from(pageContent));
      await writeObject(lastId, pageDictionary(image));
    },
    async finish() {
      const kids = pageIds.map((id) => `${id} 0 R`).join(' ');
      await writeObject(pagesId, `/Type /Pages /Count ${pageIds.length} /Kids [${kids}]`);
      await writeObject(catalogId, `/Type /Catalog /Pages ${pagesId} 0 R`);
      await write(toTrailer(offsets, position));
      await file.sync();
      await file.close();
    },
    async abandon() {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** BlackIs1 stays false: a decoded black dot is 0, which DeviceGray shows as black. */
const imageDictionary =
  `/Type /XObject /Subtype /Image /Width ${pageSize.width} /Height ${pageSize.height} ` +
  '/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode ' +
  `/DecodeParms << /K -1 /Columns ${pageSize.width} /Rows ${pageSize.height} /BlackIs1 false >>`;

const pageContent = `q ${pagePoints.width.toFixed(2)} 0 0 ${pagePoints.height} 0 0 cm /Fax Do Q`;

function pageDictionary(image: number): string {
  return (
    `/Type /Page /Parent ${pagesId} 0 R /Contents ${image + 1} 0 R ` +
    `/MediaBox [0 0 ${pagePoints.width.toFixed(2)} ${pagePoints.height}] ` +
    `/Resources << /XObject << /Fax ${image} 0 R >> >>`
  );
}

function toTrailer(offsets: number[], start: number): string {
  const entries = offsets
    .slice(1)
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = entries.length + 1;
  return (
    `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}` +
    `trailer\n<< /Size ${size} /Root ${catalogId} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  );
}
