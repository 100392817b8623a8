import type { Metadata } from 'next';
import { VerifyReceipt } from '#components/receipts/verify-receipt.tsx';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export const metadata: Metadata = { title: 'Verify a receipt' };

export default async function ReceiptsPage() {
  await requirePageActor({ permission: 'fax:view:own' });
  return <VerifyReceipt />;
}
