import type { RunPlan } from './plan-run.ts';
import type { SignIn } from './prepare-sign-in.ts';
import { toSeconds, type Lap } from './stopwatch.ts';

export type Screen = {
  plan: Pick<RunPlan, 'mode' | 'publicUrl' | 'dataDir' | 'databaseUrl' | 'demoPassword'>;
  signIn: SignIn;
  laps: Lap[];
  totalMs: number;
};

/** What a person sees once all parts run. */
export function toScreen({ plan, signIn, laps, totalMs }: Screen): string {
  const { publicUrl, dataDir, mode, databaseUrl } = plan;
  const rows = [
    ['Open', publicUrl],
    ...toSignInRows(plan, signIn),
    ['Faxes', mode === 'sandbox' ? 'go to the sandbox: no real fax is sent' : 'are sent for real'],
    ['Data', databaseUrl ? `${dataDir}, and the database of DATABASE_URL` : dataDir],
    ['Logs', `${dataDir}/logs`],
    ['Started', laps.map(({ name, ms }) => `${name} ${toSeconds(ms)}`).join(', ')],
  ];
  const lines = rows.map(([label = '', text = '']) => `  ${label.padEnd(10)}${text}`);
  const title = `Faxdesk is ready after ${toSeconds(totalMs)}.`;
  return ['', title, '', ...lines, '', 'Press Ctrl-C to stop.', ''].join('\n');
}

function toSignInRows(plan: Screen['plan'], signIn: SignIn): string[][] {
  switch (signIn.kind) {
    case 'demo': {
      const [first, ...others] = signIn.users.map(({ email }) => email);
      const rows = others.map((email) => ['', email]);
      return [['Sign in', first ?? ''], ...rows, ['Password', toPassword(plan)]];
    }
    case 'setup_link':
      return [['First', `open ${signIn.url} to become the first admin (works once)`]];
    case 'none':
      return [['Sign in', 'as you are used to']];
  }
}

function toPassword({ demoPassword, dataDir }: Screen['plan']): string {
  if (demoPassword?.origin === 'made') {
    return `${demoPassword.value}  (shown this once; kept in ${dataDir}/demo-password)`;
  }
  return demoPassword?.origin === 'kept' ? `in ${dataDir}/demo-password` : 'FAXDESK_DEMO_PASSWORD';
}
