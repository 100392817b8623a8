import { nameDay, type AgendaDay as Day } from '#lib/client/schedule/group-by-day.ts';
import { Section } from '../faxes/section.tsx';
import { AgendaBatchRow } from './agenda-batch-row.tsx';
import { AgendaRow } from './agenda-row.tsx';

export function AgendaDay({ day: { date, faxes }, now }: { day: Day; now: Date }) {
  return (
    <Section title={nameDay(date, now)}>
      <ul className="border-t border-line">
        {faxes.map((fax) =>
          fax.batch ? (
            <AgendaBatchRow key={fax.faxId} fax={fax} batch={fax.batch} now={now} />
          ) : (
            <AgendaRow key={fax.faxId} fax={fax} now={now} />
          ),
        )}
      </ul>
    </Section>
  );
}
