-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "cover" TEXT NOT NULL DEFAULT 'default';

-- AlterTable
ALTER TABLE "FaxDocument" ADD COLUMN     "isCover" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "CoverTemplate" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedById" UUID,

    CONSTRAINT "CoverTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable: another migration that is as new brings the same one
CREATE TABLE IF NOT EXISTS "Setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name"),
    CONSTRAINT "Setting_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CoverTemplate_createdById_idx" ON "CoverTemplate"("createdById");

-- CreateIndex
CREATE INDEX "CoverTemplate_updatedById_idx" ON "CoverTemplate"("updatedById");

-- CreateIndex
CREATE INDEX IF NOT EXISTS "Setting_updatedById_idx" ON "Setting"("updatedById");

-- AddForeignKey
ALTER TABLE "CoverTemplate" ADD CONSTRAINT "CoverTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoverTemplate" ADD CONSTRAINT "CoverTemplate_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The cover pages that Faxdesk brings along; from here on they are the office’s own.
INSERT INTO "CoverTemplate" ("id", "name", "blocks") VALUES
('019ab9c0-0000-7000-8000-000000000001', 'Plain', $json$[
  {"kind": "text", "text": "{{sender.organisation}}", "size": "large", "isBold": true},
  {"kind": "heading", "text": "Fax"},
  {"kind": "rule"},
  {"kind": "facts", "rows": [{"label": "To", "value": "{{recipient.name}}"}, {"label": "Fax", "value": "{{recipient.number}}"}, {"label": "From", "value": "{{sender.name}}"}, {"label": "Our fax", "value": "{{sender.number}}"}, {"label": "Date", "value": "{{date}}, {{time}}"}, {"label": "Pages", "value": "{{pages}}, with this one"}]},
  {"kind": "rule"},
  {"kind": "message"},
  {"kind": "notice", "text": "{{notice}}"}
]$json$),
('019ab9c0-0000-7000-8000-000000000002', 'Medical (HIPAA notice)', $json$[
  {"kind": "heading", "text": "{{sender.organisation}}"},
  {"kind": "text", "text": "Confidential fax", "size": "large", "isBold": false},
  {"kind": "rule"},
  {"kind": "facts", "rows": [{"label": "To", "value": "{{recipient.name}}"}, {"label": "Fax", "value": "{{recipient.number}}"}, {"label": "From", "value": "{{sender.name}}"}, {"label": "Our fax", "value": "{{sender.number}}"}, {"label": "Date", "value": "{{date}}, {{time}}"}, {"label": "Pages", "value": "{{pages}}, with this one"}]},
  {"kind": "rule"},
  {"kind": "message"},
  {"kind": "notice", "text": "CONFIDENTIAL HEALTH INFORMATION. This fax may contain protected health information, which is confidential under federal and state law, including the Health Insurance Portability and Accountability Act of 1996 (HIPAA; 45 CFR Parts 160 and 164). It is meant only for the person or office named above. If you are not that recipient, and not responsible for delivering it to them, you may not read, copy, use or disclose it. If it reached you by mistake, tell the sender at once, and return or destroy all pages."}
]$json$),
('019ab9c0-0000-7000-8000-000000000003', 'Legal (privilege notice)', $json$[
  {"kind": "heading", "text": "{{sender.organisation}}"},
  {"kind": "text", "text": "Privileged and confidential", "size": "large", "isBold": false},
  {"kind": "rule"},
  {"kind": "facts", "rows": [{"label": "Date", "value": "{{date}}, {{time}}"}, {"label": "To", "value": "{{recipient.name}}"}, {"label": "Fax", "value": "{{recipient.number}}"}, {"label": "From", "value": "{{sender.name}}"}, {"label": "Our fax", "value": "{{sender.number}}"}, {"label": "Pages", "value": "{{pages}}, with this one"}]},
  {"kind": "rule"},
  {"kind": "message"},
  {"kind": "notice", "text": "PRIVILEGED AND CONFIDENTIAL. This fax may contain information that is protected by the attorney-client privilege, the work product doctrine or other law. It is meant only for the person or office named above. If you are not that recipient, and not responsible for delivering it to them, you may not read, copy, distribute or rely on it. That it reached you by mistake waives no privilege or protection. Tell the sender at once, and return or destroy all pages without keeping a copy."}
]$json$);
