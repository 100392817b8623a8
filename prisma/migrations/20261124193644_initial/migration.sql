-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSignInAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "windowEndsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Fax" (
    "id" UUID NOT NULL,
    "direction" TEXT NOT NULL DEFAULT 'outbound',
    "status" TEXT NOT NULL,
    "statusCode" TEXT,
    "isPartial" BOOLEAN NOT NULL DEFAULT false,
    "statusChangedAt" TIMESTAMPTZ(3) NOT NULL,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "recipient" TEXT NOT NULL,
    "recipientKind" TEXT NOT NULL,
    "sender" TEXT,
    "title" TEXT,
    "coverTo" TEXT,
    "coverFrom" TEXT,
    "coverMessage" TEXT,
    "isTestMode" BOOLEAN NOT NULL DEFAULT false,
    "pages" INTEGER,
    "searchText" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "scheduledAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "createdById" UUID,

    CONSTRAINT "Fax_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "faxId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "providerFaxId" TEXT,
    "errorName" TEXT,
    "errorMessage" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "callBefore" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "settleAfter" TIMESTAMPTZ(3),
    "absences" INTEGER NOT NULL DEFAULT 0,
    "asOf" TIMESTAMPTZ(3),
    "nextPollAt" TIMESTAMPTZ(3),
    "providerCopyDeletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transmission" (
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "recipient" TEXT NOT NULL,
    "sender" TEXT,
    "statusCode" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "asOf" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Transmission_pkey" PRIMARY KEY ("attemptId","position")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "pages" INTEGER,
    "storageKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FaxDocument" (
    "faxId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "documentId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "FaxDocument_pkey" PRIMARY KEY ("faxId","position")
);

-- CreateTable
CREATE TABLE "FaxEvent" (
    "id" UUID NOT NULL,
    "faxId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "attemptNumber" INTEGER,
    "statusCode" TEXT,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "FaxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallbackDelivery" (
    "id" UUID NOT NULL,
    "dialect" TEXT NOT NULL,
    "eventType" TEXT NOT NULL,
    "eventTime" TIMESTAMPTZ(3) NOT NULL,
    "providerFaxId" TEXT,
    "body" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "processedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "CallbackDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallbackKey" (
    "key" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CallbackKey_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "FaxLine" (
    "number" TEXT NOT NULL,
    "syncedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FaxLine_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "faxId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "ProviderAccount" (
    "id" TEXT NOT NULL,
    "limit" INTEGER NOT NULL DEFAULT 100,
    "remaining" INTEGER NOT NULL,
    "resetAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSweepAt" TIMESTAMPTZ(3),
    "importPage" INTEGER DEFAULT 1,

    CONSTRAINT "ProviderAccount_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "SetupLink_tokenHash_key" ON "SetupLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SetupLink_userId_idx" ON "SetupLink"("userId");

-- CreateIndex
CREATE INDEX "Fax_createdAt_id_idx" ON "Fax"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Fax_createdById_createdAt_id_idx" ON "Fax"("createdById", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Fax_status_createdAt_id_idx" ON "Fax"("status", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Fax_sender_createdAt_id_idx" ON "Fax"("sender", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Fax_searchText_idx" ON "Fax" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_reference_key" ON "Attempt"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_providerFaxId_key" ON "Attempt"("providerFaxId");

-- CreateIndex
CREATE INDEX "Attempt_nextPollAt_idx" ON "Attempt"("nextPollAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_faxId_number_key" ON "Attempt"("faxId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE INDEX "FaxDocument_documentId_idx" ON "FaxDocument"("documentId");

-- CreateIndex
CREATE INDEX "FaxEvent_faxId_at_id_idx" ON "FaxEvent"("faxId", "at", "id");

-- CreateIndex
CREATE INDEX "FaxEvent_xid_id_idx" ON "FaxEvent"("xid", "id");

-- CreateIndex
CREATE INDEX "CallbackDelivery_receivedAt_idx" ON "CallbackDelivery"("receivedAt");

-- CreateIndex
CREATE INDEX "CallbackDelivery_providerFaxId_processedAt_idx" ON "CallbackDelivery"("providerFaxId", "processedAt");

-- CreateIndex
CREATE INDEX "CallbackKey_receivedAt_idx" ON "CallbackKey"("receivedAt");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- AddForeignKey
ALTER TABLE "SetupLink" ADD CONSTRAINT "SetupLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fax" ADD CONSTRAINT "Fax_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transmission" ADD CONSTRAINT "Transmission_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxDocument" ADD CONSTRAINT "FaxDocument_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxDocument" ADD CONSTRAINT "FaxDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaxEvent" ADD CONSTRAINT "FaxEvent_faxId_fkey" FOREIGN KEY ("faxId") REFERENCES "Fax"("id") ON DELETE CASCADE ON UPDATE CASCADE;
