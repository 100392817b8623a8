import { nameDay, type AgendaDay as Day } from '#lib/client/schedule/group-by-day.ts';
import { Section } from '../faxes/section.tsx';
import { AgendaRow } from './agenda-row.tsx';

export function AgendaDay({ day: { date, faxes }, now }: { day: Day; now: Date }) {
  return (
    <Section title={nameDay(date, now)}>
      <ul className="border-t border-line">
        {faxes.map((fax) => (
          <AgendaRow key={fax.faxId} fax={fax} now={now} />
        ))}
      </ul>
    </Section>
  );
}
