-- DropIndex
DROP INDEX "Fax_createdById_createdAt_id_idx";

-- DropIndex
DROP INDEX "Fax_status_createdAt_id_idx";

-- DropIndex
DROP INDEX "Fax_statusCode_createdAt_id_idx";

-- DropIndex
DROP INDEX "Fax_direction_createdAt_id_idx";

-- DropIndex
DROP INDEX "Fax_sender_createdAt_id_idx";

-- CreateIndex
CREATE INDEX "Fax_createdById_list_idx" ON "Fax"("createdById", "createdAt" DESC, "id" DESC, "status", "statusCode", "direction", "sender", "batchId", "deletedAt");

-- CreateIndex
CREATE INDEX "Fax_status_list_idx" ON "Fax"("status", "createdAt" DESC, "id" DESC, "statusCode", "direction", "createdById", "sender", "batchId", "deletedAt");

-- CreateIndex
CREATE INDEX "Fax_statusCode_list_idx" ON "Fax"("statusCode", "createdAt" DESC, "id" DESC, "status", "direction", "createdById", "sender", "batchId", "deletedAt");

-- CreateIndex
CREATE INDEX "Fax_direction_list_idx" ON "Fax"("direction", "createdAt" DESC, "id" DESC, "status", "statusCode", "createdById", "sender", "batchId", "deletedAt");

-- CreateIndex
CREATE INDEX "Fax_sender_list_idx" ON "Fax"("sender", "createdAt" DESC, "id" DESC, "status", "statusCode", "direction", "createdById", "batchId", "deletedAt");
