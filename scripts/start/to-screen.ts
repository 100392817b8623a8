import type { SignIn } from './prepare-sign-in.ts';
import { toSeconds, type Lap } from './stopwatch.ts';

export type Screen = {
  publicUrl: string;
  dataDir: string;
  isSandbox: boolean;
  isOwnDatabase: boolean;
  signIn: SignIn;
  laps: Lap[];
  totalMs: number;
};

/** What a person sees once all parts run. */
export function toScreen(screen: Screen): string {
  const { publicUrl, dataDir, isSandbox, isOwnDatabase, laps, totalMs } = screen;
  const rows = [
    ['Open', publicUrl],
    ...toSignInRows(screen),
    ['Faxes', isSandbox ? 'go to the sandbox: no real fax is sent' : 'are sent for real'],
    ['Data', isOwnDatabase ? dataDir : `${dataDir}, and the database of DATABASE_URL`],
    ['Logs', `${dataDir}/logs`],
    ['Started', laps.map(({ name, ms }) => `${name} ${toSeconds(ms)}`).join(', ')],
  ];
  const lines = rows.map(([label = '', text = '']) => `  ${label.padEnd(10)}${text}`);
  const title = `Faxdesk is ready after ${toSeconds(totalMs)}.`;
  return ['', title, '', ...lines, '', 'Press Ctrl-C to stop.', ''].join('\n');
}

function toSignInRows({ signIn, dataDir, publicUrl }: Screen): string[][] {
  switch (signIn.kind) {
    case 'demo': {
      const users = signIn.users.map(({ email, role }) => ['', `${email}  (${role})`]);
      const secret = signIn.isNew ? signIn.password : `as printed at the first start`;
      return [['Sign in', `password: ${secret} (kept in ${dataDir}/demo-password)`], ...users];
    }
    case 'setup_link':
      return [['First', `open ${signIn.url} to become the first admin (works once)`]];
    case 'none':
      return [['Sign in', `at ${publicUrl} as you are used to`]];
  }
}
