import { pagePoints, pageSize } from './page-size.ts';

const catalogId = 1;
const pagesId = 2;

/** The bytes of a PDF of G4 images, in the order in which they are written; it keeps the offsets alone. */
export class FaxPdfPieces {
  readonly #offsets: number[] = [];
  readonly #pageIds: number[] = [];
  #position = 0;
  #lastId = pagesId;

  begin(): Buffer {
    return this.#take('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n');
  }

  page(g4: Uint8Array): Buffer {
    const image = this.#lastId + 1;
    this.#lastId += 3;
    this.#pageIds.push(this.#lastId);
    return Buffer.concat([
      this.#object(image, imageDictionary, g4),
      this.#object(image + 1, '', Buffer.from(pageContent)),
      this.#object(this.#lastId, pageDictionary(image)),
    ]);
  }

  end(): Buffer {
    const kids = this.#pageIds.map((id) => `${id} 0 R`).join(' ');
    const count = this.#pageIds.length;
    return Buffer.concat([
      this.#object(pagesId, `/Type /Pages /Count ${count} /Kids [${kids}]`),
      this.#object(catalogId, `/Type /Catalog /Pages ${pagesId} 0 R`),
      this.#take(toTrailer(this.#offsets, this.#position)),
    ]);
  }

  #object(id: number, dictionary: string, stream?: Uint8Array): Buffer {
    this.#offsets[id] = this.#position;
    if (!stream) return this.#take(`${id} 0 obj\n<< ${dictionary} >>\nendobj\n`);
    const head = `${id} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`;
    return this.#take(head, stream, '\nendstream\nendobj\n');
  }

  #take(...parts: (string | Uint8Array)[]): Buffer {
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
    this.#position += bytes.length;
    return bytes;
  }
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
