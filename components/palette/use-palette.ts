import { useQuery } from '@tanstack/react-query';
import { BookUser, Printer } from 'lucide-react';
import { nameFax } from '#lib/client/faxes/name-fax.ts';
import type { Command, CommandGroup } from '#lib/client/palette/command.ts';
import { foundOptions, type Found } from '#lib/client/palette/found-query.ts';
import { matchCommands } from '#lib/client/palette/match-commands.ts';
import { useDebounced } from '#lib/client/time/use-debounced.ts';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { useKnownGroups } from './use-known-groups.ts';

const patienceMs = 150;

/**
 * The commands for what is typed: what is known at once, and behind it the faxes and contacts that
 * the server finds, so that nothing that stands there already moves.
 */
export function usePalette(typed: string) {
  const { recent, known } = useKnownGroups();
  const text = typed.trim();
  const settled = useDebounced(text, patienceMs);
  const { data, error } = useQuery(foundOptions(settled));
  const isSettled = settled === text;
  const groups = text === '' ? [recent, ...known] : matchCommands([recent, ...known], text);
  return {
    groups: [...groups, ...(isSettled ? toFoundGroups(data) : [])].filter(hasCommands),
    isWaiting: !isSettled || (text !== '' && !data && !error),
    error: isSettled ? error : null,
  };
}

function toFoundGroups(found: Found | undefined): CommandGroup[] {
  return [
    { heading: 'Faxes', commands: found?.faxes.map(toFaxCommand) ?? [] },
    { heading: 'Contacts', commands: found?.contacts.map(toContactCommand) ?? [] },
  ];
}

function hasCommands({ commands }: CommandGroup): boolean {
  return commands.length > 0;
}

function toFaxCommand(fax: Fax): Command {
  return {
    ...{ id: fax.faxId, label: nameFax(fax), icon: Printer },
    detail: statusLabels[fax.status].label,
    does: { href: pagePaths.fax(fax.faxId) },
  };
}

function toContactCommand({ contactId, name, numbers }: Contact): Command {
  const number = numbers[0]?.number;
  return {
    ...{ id: contactId, label: name, icon: BookUser },
    detail: number && formatRecipient(number),
    does: { href: pagePaths.contact(contactId) },
  };
}
