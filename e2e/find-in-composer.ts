import type { Page } from '@playwright/test';

export const to = (page: Page) => page.getByLabel('To', { exact: true });

/** The server has all that was typed. */
export const saved = (page: Page) => page.getByText('Saved', { exact: true });
