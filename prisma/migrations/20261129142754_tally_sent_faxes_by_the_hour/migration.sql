-- CreateTable
CREATE TABLE "FaxTally" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "line" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "took" INTEGER NOT NULL,
    "faxes" INTEGER NOT NULL,
    "saved" INTEGER NOT NULL,

    CONSTRAINT "FaxTally_pkey" PRIMARY KEY ("line","person","hour","status","code","took")
);

-- CreateTable
CREATE TABLE "TallyProgress" (
    "id" TEXT NOT NULL,
    "horizon" xid8 NOT NULL DEFAULT '0'::xid8,
    "fillFrom" TIMESTAMPTZ(3),

    CONSTRAINT "TallyProgress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FaxTally_hour_idx" ON "FaxTally"("hour");

-- CreateIndex
CREATE INDEX "FaxTally_person_hour_idx" ON "FaxTally"("person", "hour");

-- CreateIndex
CREATE INDEX "FaxTally_status_hour_idx" ON "FaxTally"("status", "hour");
