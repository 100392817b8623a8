import { FaxGone } from '#components/faxes/fax-gone.tsx';

export default function FaxNotFound() {
  return <FaxGone />;
}
