-- AlterTable
ALTER TABLE "Fax" ADD COLUMN     "waitReason" TEXT;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "recipient" TEXT;

-- Until now the number of a fax could not change: its attempts called it.
UPDATE "Attempt" SET "recipient" = "Fax"."recipient" FROM "Fax" WHERE "Fax"."id" = "Attempt"."faxId";

ALTER TABLE "Attempt" ALTER COLUMN "recipient" SET NOT NULL;

-- AlterTable
ALTER TABLE "FaxEvent" ADD COLUMN     "before" TEXT;

-- AlterTable
ALTER TABLE "ProviderAccount" ADD COLUMN     "pagesAsOf" TIMESTAMPTZ(3),
ADD COLUMN     "pagesLeft" INTEGER,
ADD COLUMN     "pauseCode" TEXT,
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "probeAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Fax_recipient_createdAt_idx" ON "Fax"("recipient", "createdAt");

-- CreateIndex
CREATE INDEX "Fax_waitReason_createdAt_idx" ON "Fax"("waitReason", "createdAt");

-- CreateIndex
CREATE INDEX "Attempt_recipient_endedAt_idx" ON "Attempt"("recipient", "endedAt");
