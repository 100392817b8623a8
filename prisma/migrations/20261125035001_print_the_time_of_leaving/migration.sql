-- AlterTable
ALTER TABLE "Fax" ADD COLUMN     "imprint" JSONB;

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "heldUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "printLine" JSONB;

-- CreateTable
CREATE TABLE "FaxLeftOut" (
    "faxId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "documentId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "FaxLeftOut_pkey" PRIMARY KEY ("faxId","position")
);

-- CreateIndex
CREATE INDEX "FaxLeftOut_documentId_idx" ON "FaxLeftOut"("documentId");

-- AddForeignKey
ALTER TABLE "FaxLeftOut" ADD CONSTRAINT "FaxLeftOut_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxLeftOut" ADD CONSTRAINT "FaxLeftOut_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
