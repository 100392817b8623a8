import { FaxGone } from '#components/faxes/fax-gone.tsx';

export default function DashboardNotFound() {
  return <FaxGone />;
}
