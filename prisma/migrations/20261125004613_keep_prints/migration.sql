-- AlterTable
ALTER TABLE "Fax" ADD COLUMN     "composition" JSONB,
ADD COLUMN     "printId" UUID;

-- CreateIndex
CREATE INDEX "Fax_printId_idx" ON "Fax"("printId");

-- AddForeignKey
ALTER TABLE "Fax" ADD CONSTRAINT "Fax_printId_fkey" FOREIGN KEY ("printId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
