import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { BackListener } from '#components/layout/back-listener.tsx';
import { SandboxBand } from '#components/layout/sandbox-band.tsx';
import { parseTheme, themeCookie } from '#lib/client/theme.ts';
import { isSandboxMode } from '#lib/server/sandbox-mode.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Faxdesk', template: '%s · Faxdesk' },
  description: 'Send faxes and see what became of them.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f9fbfb' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1213' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html
      lang="en"
      className={GeistSans.variable}
      data-theme={theme === 'system' ? undefined : theme}
    >
      <body className="flex min-h-dvh flex-col">
        {isSandboxMode() && <SandboxBand />}
        <BackListener />
        {children}
      </body>
    </html>
  );
}
