-- AlterTable
ALTER TABLE "FaxEvent" ADD COLUMN     "subjectId" UUID;

-- CreateTable
CREATE TABLE "FaxCase" (
    "id" UUID NOT NULL,
    "faxId" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL,
    "assigneeId" UUID,
    "dueAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "doneReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FaxCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseNote" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "mentions" UUID[],
    "isForSender" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FaxCase_faxId_key" ON "FaxCase"("faxId");

-- CreateIndex
CREATE INDEX "FaxCase_state_cause_destination_openedAt_id_idx" ON "FaxCase"("state", "cause", "destination", "openedAt", "id");

-- CreateIndex
CREATE INDEX "FaxCase_state_cause_openedAt_id_idx" ON "FaxCase"("state", "cause", "openedAt", "id");

-- CreateIndex
CREATE INDEX "FaxCase_assigneeId_state_idx" ON "FaxCase"("assigneeId", "state");

-- CreateIndex
CREATE INDEX "FaxCase_doneById_idx" ON "FaxCase"("doneById");

-- CreateIndex
CREATE INDEX "CaseNote_caseId_at_idx" ON "CaseNote"("caseId", "at");

-- CreateIndex
CREATE INDEX "CaseNote_authorId_idx" ON "CaseNote"("authorId");

-- CreateIndex
CREATE INDEX "CaseNote_mentions_idx" ON "CaseNote" USING GIN ("mentions");

-- AddForeignKey
ALTER TABLE "FaxCase" ADD CONSTRAINT "FaxCase_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxCase" ADD CONSTRAINT "FaxCase_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxCase" ADD CONSTRAINT "FaxCase_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "FaxCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
