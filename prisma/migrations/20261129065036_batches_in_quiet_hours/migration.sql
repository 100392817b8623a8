-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "isQuietExempt" BOOLEAN NOT NULL DEFAULT false;
