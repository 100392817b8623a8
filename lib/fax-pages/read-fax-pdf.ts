const imageStart = Buffer.from('/Type /XObject /Subtype /Image');
const streamStart = Buffer.from('>>\nstream\n');
const lengthEntry = /\/Length (\d+) $/;

/** The G4 code of each page of a PDF that `writeFaxPdf` wrote; of any other, nothing is known. */
export function readFaxPdf(bytes: Buffer): Uint8Array[] {
  const pages: Uint8Array[] = [];
  for (let at = bytes.indexOf(imageStart); at !== -1;) {
    const head = bytes.indexOf(streamStart, at);
    const length = Number(lengthEntry.exec(bytes.toString('latin1', at, head))?.[1]);
    if (head === -1 || Number.isNaN(length)) throw new Error('This is no print of ours.');
    const start = head + streamStart.length;
    pages.push(bytes.subarray(start, start + length));
    at = bytes.indexOf(imageStart, start + length);
  }
  return pages;
}
