-- CreateTable
CREATE TABLE "OrganisationLogo" (
    "id" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "grey" BYTEA NOT NULL,
    "preview" BYTEA NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "OrganisationLogo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrganisationLogo_updatedById_idx" ON "OrganisationLogo"("updatedById");

-- AddForeignKey
ALTER TABLE "OrganisationLogo" ADD CONSTRAINT "OrganisationLogo_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
