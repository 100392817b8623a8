-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "listDigest" TEXT;
