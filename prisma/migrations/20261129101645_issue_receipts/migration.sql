-- CreateTable
CREATE TABLE "Receipt" (
    "code" TEXT NOT NULL,
    "faxId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedById" UUID NOT NULL,

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_sha256_key" ON "Receipt"("sha256");

-- CreateIndex
CREATE INDEX "Receipt_faxId_idx" ON "Receipt"("faxId");

-- CreateIndex
CREATE INDEX "Receipt_issuedById_idx" ON "Receipt"("issuedById");

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
