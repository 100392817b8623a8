interface StreamObject {
  dictionary: string;
  stream: Uint8Array;
}

/** A PDF of objects 3 and following, the first of which is its only page: for files no library makes. */
export function assemblePdf(objects: readonly (string | StreamObject)[]): Buffer {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    ...objects,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  for (const [index, object] of all.entries()) {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), toBody(object), Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(parts).length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = all.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

function toBody(object: string | StreamObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object);
  const head = `<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), object.stream, Buffer.from('\nendstream')]);
}
