// Plain JavaScript for whatever Node the machine has: installs what is missing, then goes on
// under the Node that package.json pins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';

/** Each process would compile the same sources again; with this they start in half the time. */
const compiled = join(root, 'node_modules', '.cache', 'compiled');

const programs = {
  start: ['scripts/start/start-command.ts'],
  dev: ['scripts/start/start-command.ts', '--dev'],
  build: ['scripts/build/build-command.ts'],
  sandbox: ['lib/sandbox/main.ts'],
  web: ['scripts/nodes/web-command.ts'],
  worker: ['scripts/nodes/worker-command.ts'],
  backup: ['scripts/backup/backup-command.ts'],
  restore: ['scripts/backup/restore-command.ts'],
  seed: ['scripts/seed/seed-command.ts'],
  test: ['scripts/test/test-command.ts'],
  chaos: ['scripts/chaos/chaos-command.ts'],
  bench: ['scripts/bench/bench-command.ts'],
  verify: ['scripts/test/test-command.ts', '--quick'],
};

const [, , command = '', ...args] = process.argv;
const program = programs[command];
if (!program) fail(`Unknown command "${command}": there is ${Object.keys(programs).join(', ')}.`);

installIfNeeded();
run(findNode(), [...program, ...args]);

function installIfNeeded() {
  const lockFile = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.faxdesk-installed');
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!isNewer(join(root, 'node_modules', '.package-lock.json'), lockFile)) install();
  try {
    writeFileSync(stamp, wanted);
  } catch {
    // Another account installed the packages; we shall look again next time.
  }
}

/** Somebody ran npm by hand since the lock file last changed. */
function isNewer(installed, lockFile) {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

function install() {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: isWindows });
  if (status !== 0) fail('The packages could not be installed: see what npm says above.');
}

/** The pinned Node, or our own where install scripts were off and it can run TypeScript. */
function findNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old, and npm's install scripts, which bring a newer one, did not run: use Node 22.18 or newer, or run "npm rebuild node".`,
  );
}

function run(node, programArgs) {
  // The channel tells the program when we are gone, however we went.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...programArgs], {
    cwd: root,
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C reaches the child by itself; what is sent to us alone is passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code) => process.exit(code ?? 1));
  stopWithNpm();
}

/** A killed npm can't pass its signal on: what it started, by a shell or not, stops without it. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const started = listAncestors();
  const check = () => listAncestors() === started || process.exit(1);
  setInterval(check, 1000).unref();
}

/** Our parent, and its own where the system tells. */
function listAncestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const [, grandparent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${process.ppid} ${grandparent}`;
  } catch {
    return String(process.ppid);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
