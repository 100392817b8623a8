-- AlterTable
ALTER TABLE "Fax" ADD COLUMN     "batchId" UUID;

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "batchId" UUID;

-- CreateTable
CREATE TABLE "Batch" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'preparing',
    "listed" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "sender" TEXT,
    "title" TEXT,
    "cover" TEXT NOT NULL,
    "coverTo" TEXT,
    "coverFrom" TEXT,
    "coverMessage" TEXT,
    "isTestMode" BOOLEAN NOT NULL,
    "pages" INTEGER,
    "printId" UUID,
    "composition" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "preparedAt" TIMESTAMPTZ(3),
    "stoppedById" UUID,
    "calledOffAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BatchDocument" (
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "documentId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "BatchDocument_pkey" PRIMARY KEY ("batchId","position")
);

-- CreateTable
CREATE TABLE "BatchRecipient" (
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "recipient" TEXT NOT NULL,
    "kind" TEXT,
    "name" TEXT,
    "values" JSONB NOT NULL,
    "problem" TEXT,
    "faxId" UUID,

    CONSTRAINT "BatchRecipient_pkey" PRIMARY KEY ("batchId","position")
);

-- CreateIndex
CREATE INDEX "Batch_createdById_createdAt_id_idx" ON "Batch"("createdById", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Batch_createdAt_id_idx" ON "Batch"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Batch_printId_idx" ON "Batch"("printId");

-- CreateIndex
CREATE INDEX "Batch_status_idx" ON "Batch"("status");

-- CreateIndex
CREATE INDEX "BatchDocument_documentId_idx" ON "BatchDocument"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "BatchRecipient_faxId_key" ON "BatchRecipient"("faxId");

-- CreateIndex
CREATE INDEX "Fax_batchId_status_idx" ON "Fax"("batchId", "status");

-- CreateIndex
CREATE INDEX "Fax_batchId_createdAt_id_idx" ON "Fax"("batchId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Draft_batchId_key" ON "Draft"("batchId");

-- AddForeignKey
ALTER TABLE "Fax" ADD CONSTRAINT "Fax_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_printId_fkey" FOREIGN KEY ("printId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchDocument" ADD CONSTRAINT "BatchDocument_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchDocument" ADD CONSTRAINT "BatchDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchRecipient" ADD CONSTRAINT "BatchRecipient_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchRecipient" ADD CONSTRAINT "BatchRecipient_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
