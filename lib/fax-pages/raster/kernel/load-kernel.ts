import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The functions of a kernel, which work in the memory given, or in their own. */
export interface Kernel {
  call(name: string, ...args: number[]): number;
  memory: WebAssembly.Memory;
}

/** Loads `name.wasm`, which stands beside this file. */
export function loadKernel(
  name: 'to-bits' | 'measure' | 'encode-g4',
  shared?: WebAssembly.Memory,
): Kernel {
  const path = fileURLToPath(new URL(`${name}.wasm`, import.meta.url));
  const compiled = new WebAssembly.Module(readFileSync(path));
  const { exports } = new WebAssembly.Instance(compiled, shared ? { env: { memory: shared } } : {});
  const memory = shared ?? exports['memory'];
  if (!(memory instanceof WebAssembly.Memory)) throw new Error(`${name} has no memory.`);
  return {
    memory,
    call(name, ...args) {
      const fn = exports[name];
      if (typeof fn !== 'function') throw new Error(`The kernel does not export ${name}.`);
      return Number(fn(...args) ?? 0);
    },
  };
}
