-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "onLineSince" TIMESTAMPTZ(3);
