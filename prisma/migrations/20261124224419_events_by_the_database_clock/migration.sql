-- AlterTable
ALTER TABLE "FaxEvent" ALTER COLUMN "at" SET DEFAULT clock_timestamp();
