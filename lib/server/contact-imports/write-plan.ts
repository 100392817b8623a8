import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { toTextColumns } from '../contacts/contact-text.ts';
import type { Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import type { ContactContent } from './merge-contact.ts';
import type { ImportPlan } from './plan-import.ts';

interface Written {
  id: string;
  version: number;
  content: ContactContent;
}

/**
 * Writes a plan in a handful of statements, however long it is: each takes its rows as one JSON
 * value. @throws {AppError} `import_changed` when a contact was saved since the plan was made
 */
export async function writePlan(tx: Transaction, plan: ImportPlan, actor: Actor): Promise<void> {
  const added: Written[] = plan.contacts
    .filter(({ known }) => known === null)
    .map(({ content }) => ({ id: newId(), version: 1, content }));
  const changed: Written[] = plan.contacts.flatMap(({ known, changes, content }) =>
    known && changes.length > 0 ? { id: known.contactId, version: known.version, content } : [],
  );
  await insertContacts(tx, added, actor);
  await updateContacts(tx, changed, actor);
  await insertNumbers(tx, [...added, ...changed]);
  await insertMembers(tx, [...added, ...changed], actor);
}

async function insertContacts(tx: Transaction, added: Written[], actor: Actor): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Contact" ("id", "name", "organisation", "notes", "tags", "searchText", "sortName",
      "createdById", "updatedById")
    SELECT "id", "name", "organisation", "notes", "tags", "searchText", "sortName",
      ${actor.userId}::uuid, ${actor.userId}::uuid
    FROM jsonb_to_recordset(${toJson(added.map(toRow))}::jsonb) AS given("id" uuid, "name" text,
      "organisation" text, "notes" text, "tags" text[], "searchText" text, "sortName" text)`;
}

async function updateContacts(tx: Transaction, changed: Written[], actor: Actor): Promise<void> {
  const updated = await tx.$executeRaw`
    UPDATE "Contact" SET "name" = given."name", "organisation" = given."organisation",
      "notes" = given."notes", "tags" = given."tags", "searchText" = given."searchText",
      "sortName" = given."sortName", "version" = given."version" + 1, "updatedAt" = now(),
      "updatedById" = ${actor.userId}::uuid
    FROM jsonb_to_recordset(${toJson(changed.map(toRow))}::jsonb) AS given("id" uuid,
      "version" integer, "name" text, "organisation" text, "notes" text, "tags" text[],
      "searchText" text, "sortName" text)
    WHERE "Contact"."id" = given."id" AND "Contact"."version" = given."version"`;
  if (updated !== changed.length) throw new AppError('import_changed');
}

function toRow({ id, version, content }: Written) {
  const { name, organisation, notes, tags, numbers } = content;
  const values = numbers.map(({ number }) => number);
  const text = toTextColumns({ name, organisation, tags, numbers: values });
  return { id, version, name, organisation, notes, tags, ...text };
}

async function insertNumbers(tx: Transaction, written: Written[]): Promise<void> {
  const rows = written.flatMap(({ id, content }) =>
    content.numbers.map((number, position) => ({ contactId: id, position, ...number })),
  );
  await tx.$executeRaw`
    INSERT INTO "ContactNumber" ("contactId", "number", "kind", "label", "position")
    SELECT "contactId", "number", "kind", "label", "position"
    FROM jsonb_to_recordset(${toJson(rows)}::jsonb) AS given("contactId" uuid, "number" text,
      "kind" text, "label" text, "position" integer)
    ON CONFLICT ("contactId", "number") DO UPDATE SET "label" = excluded."label"`;
}

async function insertMembers(tx: Transaction, written: Written[], actor: Actor): Promise<void> {
  const rows = written.flatMap(({ id, content }) =>
    content.groups.map((name) => ({ contactId: id, name, nameKey: foldText(name) })),
  );
  const groups = [...new Map(rows.map((row) => [row.nameKey, row.name]))];
  await tx.contactGroup.createMany({
    data: groups.map(([nameKey, name]) => ({
      ...{ id: newId(), name, nameKey, createdById: actor.userId },
    })),
    skipDuplicates: true,
  });
  await tx.$executeRaw`
    INSERT INTO "ContactGroupMember" ("groupId", "contactId")
    SELECT part."id", given."contactId"
    FROM jsonb_to_recordset(${toJson(rows)}::jsonb) AS given("contactId" uuid, "nameKey" text)
    JOIN "ContactGroup" AS part ON part."nameKey" = given."nameKey"
    ON CONFLICT DO NOTHING`;
}

function toJson(rows: readonly object[]): string {
  return JSON.stringify(rows);
}
