-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "notes" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "searchText" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactNumber" (
    "contactId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ContactNumber_pkey" PRIMARY KEY ("contactId","number")
);

-- CreateTable
CREATE TABLE "ContactGroup" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "ContactGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactGroupMember" (
    "groupId" UUID NOT NULL,
    "contactId" UUID NOT NULL,

    CONSTRAINT "ContactGroupMember_pkey" PRIMARY KEY ("groupId","contactId")
);

-- CreateTable
CREATE TABLE "BlockedNumber" (
    "number" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "BlockedNumber_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "FaxedNumber" (
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "faxes" INTEGER NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "lastFaxedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FaxedNumber_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "Contact_sortName_id_idx" ON "Contact"("sortName", "id");

-- CreateIndex
CREATE INDEX "Contact_createdById_idx" ON "Contact"("createdById");

-- CreateIndex
CREATE INDEX "Contact_updatedById_idx" ON "Contact"("updatedById");

-- CreateIndex
CREATE INDEX "Contact_tags_idx" ON "Contact" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "Contact_searchText_idx" ON "Contact" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ContactNumber_number_idx" ON "ContactNumber"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ContactGroup_nameKey_key" ON "ContactGroup"("nameKey");

-- CreateIndex
CREATE INDEX "ContactGroup_createdById_idx" ON "ContactGroup"("createdById");

-- CreateIndex
CREATE INDEX "ContactGroupMember_contactId_idx" ON "ContactGroupMember"("contactId");

-- CreateIndex
CREATE INDEX "BlockedNumber_createdById_idx" ON "BlockedNumber"("createdById");

-- CreateIndex
CREATE INDEX "FaxedNumber_weight_idx" ON "FaxedNumber"("weight" DESC);

-- CreateIndex
CREATE INDEX "FaxedNumber_number_idx" ON "FaxedNumber" USING GIN ("number" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactNumber" ADD CONSTRAINT "ContactNumber_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactGroup" ADD CONSTRAINT "ContactGroup_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactGroupMember" ADD CONSTRAINT "ContactGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ContactGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactGroupMember" ADD CONSTRAINT "ContactGroupMember_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockedNumber" ADD CONSTRAINT "BlockedNumber_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The numbers that were faxed before this table was there. Counted from 2025, lest exp() overflows.
INSERT INTO "FaxedNumber" ("number", "kind", "faxes", "weight", "lastFaxedAt")
SELECT "recipient", min("recipientKind"), count(*),
  20089 / 30.0 + ln(sum(power(2::float8, greatest(extract(epoch FROM "createdAt" - timestamptz '2025-01-01Z') / 2592000, -500)))) / ln(2),
  max("createdAt")
FROM "Fax" WHERE "direction" = 'outbound' AND "recipient" <> '' GROUP BY "recipient";
