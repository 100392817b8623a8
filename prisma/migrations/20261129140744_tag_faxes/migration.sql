-- AlterTable
ALTER TABLE "Fax" ADD COLUMN     "hasNotes" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "FaxEvent" ADD COLUMN     "after" TEXT;

-- CreateTable
CREATE TABLE "Tag" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "color" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FaxTag" (
    "faxId" UUID NOT NULL,
    "tagId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "statusCode" TEXT,
    "direction" TEXT NOT NULL,
    "createdById" UUID,
    "sender" TEXT,
    "batchId" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "hasNotes" BOOLEAN NOT NULL,

    CONSTRAINT "FaxTag_pkey" PRIMARY KEY ("faxId","tagId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Tag_nameKey_key" ON "Tag"("nameKey");

-- CreateIndex
CREATE INDEX "Tag_createdById_idx" ON "Tag"("createdById");

-- CreateIndex
CREATE INDEX "FaxTag_list_idx" ON "FaxTag"("tagId", "createdAt" DESC, "faxId" DESC, "status", "statusCode", "direction", "createdById", "sender", "batchId", "deletedAt", "hasNotes");

-- CreateIndex
CREATE INDEX "Fax_noted_list_idx" ON "Fax"("createdAt" DESC, "id" DESC, "status", "statusCode", "direction", "createdById", "sender", "batchId", "deletedAt") WHERE ("hasNotes");

-- AddForeignKey
ALTER TABLE "Tag" ADD CONSTRAINT "Tag_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxTag" ADD CONSTRAINT "FaxTag_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxTag" ADD CONSTRAINT "FaxTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a list of a tag filters by is a copy of the fax's own: whatever changes the fax changes it.
CREATE FUNCTION "keepFaxTags"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "FaxTag" SET
    "createdAt" = NEW."createdAt", "status" = NEW."status", "statusCode" = NEW."statusCode",
    "direction" = NEW."direction", "createdById" = NEW."createdById", "sender" = NEW."sender",
    "batchId" = NEW."batchId", "deletedAt" = NEW."deletedAt", "hasNotes" = NEW."hasNotes"
  WHERE "faxId" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "Fax_keepFaxTags"
  AFTER UPDATE OF "createdAt", "status", "statusCode", "direction", "createdById", "sender",
    "batchId", "deletedAt", "hasNotes" ON "Fax"
  FOR EACH ROW WHEN (
    (OLD."createdAt", OLD."status", OLD."statusCode", OLD."direction", OLD."createdById",
      OLD."sender", OLD."batchId", OLD."deletedAt", OLD."hasNotes")
    IS DISTINCT FROM
    (NEW."createdAt", NEW."status", NEW."statusCode", NEW."direction", NEW."createdById",
      NEW."sender", NEW."batchId", NEW."deletedAt", NEW."hasNotes"))
  EXECUTE FUNCTION "keepFaxTags"();

-- Cases that have notes already.
UPDATE "Fax" SET "hasNotes" = true WHERE "id" IN (
  SELECT "faxId" FROM "FaxCase" JOIN "CaseNote" ON "CaseNote"."caseId" = "FaxCase"."id");
