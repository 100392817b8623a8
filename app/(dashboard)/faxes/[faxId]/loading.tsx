import { FaxViewSkeleton } from '#components/faxes/fax-view-skeleton.tsx';

export default function FaxLoading() {
  return <FaxViewSkeleton />;
}
