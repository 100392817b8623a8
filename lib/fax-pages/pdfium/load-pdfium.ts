import { PDFiumModule } from '@hyzyla/pdfium';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addFileReader } from './add-file-reader.ts';
import { raiseTableLimit } from './raise-table-limit.ts';

const maxHeapBytes = 768 * 1024 * 1024;

/** The whole C interface of PDFium; the package's own classes offer only the reading part, from memory. */
export interface Pdfium {
  call(name: string, ...args: number[]): number;
  /** A fresh view each time: the old one is void once the heap has grown. */
  heap(): Uint8Array;
  copyIn(bytes: Uint8Array): number;
  memory: WebAssembly.Memory;
  /** The C function that reads a file; its context is the descriptor. */
  fileReader: number;
}

export async function loadPdfium(): Promise<Pdfium> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')));
  const compiled = await WebAssembly.compile(raiseTableLimit(wasm));
  let exports: WebAssembly.Exports = {};
  await PDFiumModule({
    instantiateWasm(imports, onInstance) {
      const instance = new WebAssembly.Instance(compiled, limitHeap(imports));
      exports = instance.exports;
      onInstance(instance);
      return exports;
    },
  });
  const pdfium = toPdfium(exports);
  pdfium.call('FPDF_InitLibrary');
  return pdfium;
}

/** A hostile file may ask for gigabytes: the heap stops growing, PDFium aborts, and the child is replaced. */
function limitHeap(imports: WebAssembly.Imports): WebAssembly.Imports {
  const grow = imports.env?.emscripten_resize_heap;
  if (typeof grow !== 'function') throw new Error('PDFium does not grow its heap as expected.');
  return {
    ...imports,
    env: {
      ...imports.env,
      emscripten_resize_heap: (size: number) => (size >>> 0 > maxHeapBytes ? 0 : grow(size)),
    },
  };
}

function toPdfium(exports: WebAssembly.Exports): Pdfium {
  const { memory, __indirect_function_table: table } = exports;
  if (!(memory instanceof WebAssembly.Memory) || !(table instanceof WebAssembly.Table)) {
    throw new Error('PDFium does not export its memory and function table.');
  }
  const call = (name: string, ...args: number[]): number => {
    const fn = exports[name];
    if (typeof fn !== 'function') throw new Error(`PDFium does not export ${name}.`);
    return Number(fn(...args) ?? 0);
  };
  const heap = () => new Uint8Array(memory.buffer);
  const copyIn = (bytes: Uint8Array): number => {
    const pointer = call('malloc', bytes.length);
    if (pointer === 0) throw new Error('PDFium is out of memory.');
    heap().set(bytes, pointer);
    return pointer;
  };
  return { call, heap, copyIn, memory, fileReader: addFileReader(table, heap) };
}
