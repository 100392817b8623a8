-- CreateTable
CREATE TABLE "CaseVisit" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseVisit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CaseVisit_caseId_idx" ON "CaseVisit"("caseId");

-- CreateIndex
CREATE INDEX "CaseVisit_userId_idx" ON "CaseVisit"("userId");

-- AddForeignKey
ALTER TABLE "CaseVisit" ADD CONSTRAINT "CaseVisit_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "FaxCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseVisit" ADD CONSTRAINT "CaseVisit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
