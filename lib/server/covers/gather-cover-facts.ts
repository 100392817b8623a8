import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { findUsualLine } from '../fax-lines/find-usual-line.ts';
import type { CoverFacts } from './to-cover-values.ts';

interface TypedFacts {
  recipient: string;
  sender: string | null | undefined;
  title: string | undefined;
  coverTo: string | undefined;
  coverFrom: string | undefined;
}

/** What nobody typed fills in by itself: who sends, and the usual line. */
export async function gatherCoverFacts(
  actor: Pick<Actor, 'userId'>,
  typed: TypedFacts,
): Promise<CoverFacts> {
  return {
    recipientName: typed.coverTo ?? '',
    recipient: typed.recipient,
    senderName: typed.coverFrom || (await readName(actor)),
    sender: typed.sender || ((await findUsualLine()) ?? ''),
    title: typed.title ?? '',
  };
}

async function readName({ userId }: Pick<Actor, 'userId'>): Promise<string> {
  const { name } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true },
  });
  return name;
}
