import { NothingHere } from '#components/layout/nothing-here.tsx';

export default function DashboardNotFound() {
  return <NothingHere />;
}
