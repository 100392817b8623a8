import { FlagError, readFlags, type Flags } from './read-flags.ts';
import { startSandbox } from './start-sandbox.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

/** Once it runs, a fault of the sandbox itself is shown and outlived. */
function reportFault(error: unknown): void {
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function explain(error: unknown, flags: Flags | null): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof FlagError || flags === null) return reason;
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    return `Port ${flags.port} is taken or not allowed; choose another one with --port (${reason}).`;
  }
  return `The data directory ${flags.dataDir} cannot be used: ${reason}.`;
}

async function main(): Promise<void> {
  let flags: Flags | null = null;
  try {
    flags = readFlags(process.argv.slice(2));
    const sandbox = await startSandbox(flags, reportFault);
    const stop = () => {
      sandbox.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', stop).once('SIGINT', stop);
    print(`Sandbox ready at ${sandbox.baseUrl}`);
  } catch (error) {
    complain(explain(error, flags));
    process.exitCode = 1;
  }
}

await main();
