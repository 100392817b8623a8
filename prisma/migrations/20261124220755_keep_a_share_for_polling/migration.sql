-- AlterTable
ALTER TABLE "ProviderAccount" ADD COLUMN     "late" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "polls" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Attempt_askedAt_idx" ON "Attempt"("askedAt");
