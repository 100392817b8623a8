-- AlterTable
ALTER TABLE "Fax" ADD COLUMN     "coverWish" JSONB,
ADD COLUMN     "isQuietExempt" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isQuietHold" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "parentId" UUID,
ADD COLUMN     "scheduledZone" TEXT;

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "parentFaxId" UUID,
ADD COLUMN     "sendAt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sendAtZone" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Favourite" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Favourite_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Favourite_draftId_key" ON "Favourite"("draftId");

-- CreateIndex
CREATE INDEX "Favourite_userId_idx" ON "Favourite"("userId");

-- CreateIndex
CREATE INDEX "Fax_parentId_idx" ON "Fax"("parentId");

-- CreateIndex
CREATE INDEX "Fax_status_scheduledAt_idx" ON "Fax"("status", "scheduledAt");

-- AddForeignKey
ALTER TABLE "Fax" ADD CONSTRAINT "Fax_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Fax"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Favourite" ADD CONSTRAINT "Favourite_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Favourite" ADD CONSTRAINT "Favourite_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
