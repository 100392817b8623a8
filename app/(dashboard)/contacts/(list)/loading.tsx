import { ContactTableSkeleton } from '#components/contacts/contact-table-skeleton.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';

export default function ContactsLoading() {
  return (
    <div className="flex max-w-6xl flex-col gap-3">
      <PageHead title="Contacts" />
      <Skeleton className="h-9 max-w-md" />
      <Skeleton className="h-8 max-w-64" />
      <ContactTableSkeleton />
    </div>
  );
}
