-- CreateTable
CREATE TABLE "HourTally" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "line" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "took" INTEGER NOT NULL,
    "faxes" INTEGER NOT NULL,
    "saved" INTEGER NOT NULL,

    CONSTRAINT "HourTally_pkey" PRIMARY KEY ("hour","line","person","status","code","took")
);

-- CreateTable
CREATE TABLE "DayTally" (
    "day" TIMESTAMPTZ(3) NOT NULL,
    "line" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "took" INTEGER NOT NULL,
    "faxes" INTEGER NOT NULL,
    "saved" INTEGER NOT NULL,

    CONSTRAINT "DayTally_pkey" PRIMARY KEY ("line","day","status","code","took")
);

-- CreateTable
CREATE TABLE "TallyProgress" (
    "id" TEXT NOT NULL,
    "horizon" xid8 NOT NULL DEFAULT '0'::xid8,
    "fillFrom" TIMESTAMPTZ(3),

    CONSTRAINT "TallyProgress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HourTally_line_hour_idx" ON "HourTally"("line", "hour");

-- CreateIndex
CREATE INDEX "HourTally_person_hour_idx" ON "HourTally"("person", "hour");

-- CreateIndex
CREATE INDEX "HourTally_status_hour_idx" ON "HourTally"("status", "hour");

-- CreateIndex
CREATE INDEX "DayTally_day_idx" ON "DayTally"("day");
