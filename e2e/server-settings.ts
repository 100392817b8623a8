/** What the server under test is started with, and the tests sign in with. */
export const demoPassword = 'end-to-end-password';

export const serverSettings = {
  FAXDESK_DEMO_PASSWORD: demoPassword,
  FAXDESK_SANDBOX_SPEED: '200',
  FAXDESK_MODE: 'sandbox',
  // Whatever the machine is set up for, the tests bring their own parts; empty counts as absent.
  DATABASE_URL: '',
  DROPBOX_SIGN_API_KEY: '',
  DROPBOX_SIGN_API_URL: '',
  FAXDESK_STORAGE_URL: '',
  FAXDESK_URL: '',
  FAXDESK_SECRET: '',
} as const;
