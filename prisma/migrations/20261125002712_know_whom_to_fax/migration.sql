-- CreateIndex
CREATE INDEX "FaxedNumber_weight_idx" ON "FaxedNumber"("weight" DESC);

-- The numbers that were faxed before this table was there. Counted from 2025, lest exp() overflows.
INSERT INTO "FaxedNumber" ("number", "kind", "faxes", "weight", "lastFaxedAt")
SELECT "recipient", min("recipientKind"), count(*),
  20089 / 30.0 + ln(sum(power(2::float8, greatest(extract(epoch FROM "createdAt" - timestamptz '2025-01-01Z') / 2592000, -500)))) / ln(2),
  max("createdAt")
FROM "Fax" WHERE "direction" = 'outbound' AND "recipient" <> '' GROUP BY "recipient";
