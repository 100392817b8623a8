-- DropIndex
DROP INDEX "CallbackDelivery_receivedAt_idx";

-- DropIndex
DROP INDEX "CallbackDelivery_providerFaxId_processedAt_idx";

-- DropIndex
DROP INDEX "CallbackKey_receivedAt_idx";

-- AlterTable
ALTER TABLE "CallbackDelivery" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lastError" TEXT,
ADD COLUMN     "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ALTER COLUMN "body" SET DATA TYPE JSON;

-- CreateTable
CREATE TABLE "CallbackCount" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "CallbackCount_pkey" PRIMARY KEY ("hour","reason")
);

-- CreateIndex
CREATE INDEX "CallbackDelivery_outcome_receivedAt_idx" ON "CallbackDelivery"("outcome", "receivedAt");
