import {
  getDocument,
  GlobalWorkerOptions,
  VerbosityLevel,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist';

GlobalWorkerOptions.workerSrc = new URL(
  'pdfjs-dist/build/pdf.worker.min.mjs',
  import.meta.url,
).toString();

/** Opens a PDF in pdf.js’ own worker. WebAssembly stays off: the page’s policy forbids it. */
export function openPdf(data: ArrayBuffer): PDFDocumentLoadingTask {
  return getDocument({
    data: new Uint8Array(data),
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}
