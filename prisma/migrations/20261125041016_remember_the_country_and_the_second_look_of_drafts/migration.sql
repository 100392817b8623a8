-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "confirmed" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "country" TEXT NOT NULL DEFAULT '';
