import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

interface NamedFax {
  recipient: string;
  title: string | null;
  createdAt: Date;
}

/** The name of a downloaded copy: "2026-11-24 Referral to (202) 555-0100.pdf". */
export function toFileName({ recipient, title, createdAt }: NamedFax): string {
  const day = createdAt.toISOString().slice(0, 10);
  const name = `${day} ${title ?? 'Fax'} to ${formatRecipient(recipient)}`;
  return `${name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .slice(0, 150)
    .toWellFormed()}.pdf`;
}
