-- AlterTable
ALTER TABLE "ProviderAccount" ADD COLUMN     "pagesPerDay" DOUBLE PRECISION;
