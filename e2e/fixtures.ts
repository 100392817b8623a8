import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { demoPassword } from './server-settings.ts';

export { expect } from '@playwright/test';

export type Role = 'staff' | 'support' | 'admin';

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

type TestFixtures = { staffPage: Page; supportPage: Page; adminPage: Page };

type WorkerFixtures = { getSession: (role: Role) => Promise<Session> };

/** Signs in through the form, as a person does. */
export async function signIn(page: Page, role: Role): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(`${role}@faxdesk.example`);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

async function createSession(
  browser: Browser,
  options: BrowserContextOptions,
  role: Role,
): Promise<Session> {
  const context = await browser.newContext(options);
  await signIn(await context.newPage(), role);
  const session = await context.storageState();
  await context.close();
  return session;
}

function toPageFixture(role: Role) {
  return async (
    { browser, getSession }: WorkerFixtures & { browser: Browser },
    use: (page: Page) => Promise<void>,
  ) => {
    const context = await browser.newContext({ storageState: await getSession(role) });
    await use(await context.newPage());
    await context.close();
  };
}

/** Pages that the three demo users have signed in to; each signs in once per test process. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  getSession: [
    async ({ browser }, use, { project }) => {
      const sessions = new Map<Role, Promise<Session>>();
      await use((role) => {
        const session =
          sessions.get(role) ?? createSession(browser, { baseURL: project.use.baseURL }, role);
        sessions.set(role, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  staffPage: toPageFixture('staff'),
  supportPage: toPageFixture('support'),
  adminPage: toPageFixture('admin'),
});
