-- DropIndex
DROP INDEX "Fax_searchText_idx";

-- AlterTable
ALTER TABLE "Fax" DROP COLUMN "searchText",
ADD COLUMN     "terms" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "SearchTerm" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "term" TEXT NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SearchTerm_kind_term_idx" ON "SearchTerm"("kind", "term" text_pattern_ops);

-- CreateIndex
CREATE INDEX "SearchTerm_term_idx" ON "SearchTerm" USING GIN ("term" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "SearchTerm_kind_term_key" ON "SearchTerm"("kind", "term");

-- CreateIndex
CREATE INDEX "Fax_statusCode_createdAt_id_idx" ON "Fax"("statusCode", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Fax_direction_createdAt_id_idx" ON "Fax"("direction", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Fax_terms_idx" ON "Fax" USING GIN ("terms");
