'use client';

import { useViewer } from '#lib/client/users/viewer.ts';
import { can } from '#lib/shared/permissions.ts';
import { Section } from '../faxes/section.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { BlockedNumbers } from './blocked-numbers.tsx';
import { DefaultLine } from './default-line.tsx';
import { DefaultCountry } from './default-country.tsx';
import { EmailSwitch } from './email-switch.tsx';
import { QuietHours } from './quiet-hours.tsx';

/** Where and when faxes may go; the switches for admins, the do-not-fax list for support too. */
export function Sending() {
  const viewer = useViewer();
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <PageHead title="Sending" />
      {can(viewer, 'setting:manage') && (
        <>
          <Section title="Quiet hours">
            <QuietHours />
          </Section>
          <Section title="Sender">
            <DefaultLine />
          </Section>
          <Section title="Country">
            <DefaultCountry />
          </Section>
          <Section title="E-mail recipients">
            <EmailSwitch />
          </Section>
        </>
      )}
      <Section title="Do-not-fax list">
        <BlockedNumbers />
      </Section>
    </div>
  );
}
