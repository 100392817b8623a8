import { expect, type Page } from '@playwright/test';

/** Waits until the page hears keys: the server draws it before it does. */
export async function waitForKeys(page: Page): Promise<void> {
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
}
