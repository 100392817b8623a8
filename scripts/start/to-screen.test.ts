import { expect, it } from 'vitest';
import { toScreen, type Screen } from './to-screen.ts';

const screen: Screen = {
  plan: {
    mode: 'sandbox',
    publicUrl: 'http://localhost:3000',
    dataDir: '/srv/data',
    databaseUrl: undefined,
    demoPassword: { value: 'a-password', origin: 'made' },
  },
  signIn: {
    kind: 'demo',
    users: [
      { email: 'staff@faxdesk.example', role: 'staff' },
      { email: 'admin@faxdesk.example', role: 'admin' },
    ],
    password: 'a-password',
  },
  laps: [{ name: 'web', ms: 900 }],
  totalMs: 2340,
};

it('says where, as whom and with what', () => {
  expect(toScreen(screen)).toBe(`
Faxdesk is ready after 2.3 s.

  Open      http://localhost:3000
  Sign in   staff@faxdesk.example
            admin@faxdesk.example
  Password  a-password  (shown this once; kept in /srv/data/demo-password)
  Faxes     go to the sandbox: no real fax is sent
  Data      /srv/data
  Logs      /srv/data/logs
  Started   web 0.9 s

Press Ctrl-C to stop.
`);
});

it.each([
  ['kept', 'in /srv/data/demo-password'],
  ['given', 'FAXDESK_DEMO_PASSWORD'],
] as const)('never shows a password that was %s', (origin, where) => {
  const plan = { ...screen.plan, demoPassword: { value: 'a-password', origin } };
  const text = toScreen({ ...screen, plan });
  expect(text).toContain(`Password  ${where}`);
  expect(text).not.toContain('a-password');
});

it('shows the way in for the first admin of a live Faxdesk', () => {
  const url = 'https://fax.example/setup/token';
  const text = toScreen({ ...screen, signIn: { kind: 'setup_link', url } });
  expect(text).toContain(`open ${url} to become the first admin`);
});
