import { redirect } from 'next/navigation';
import { pagePaths } from '#lib/shared/paths.ts';

export default function RootPage() {
  redirect(pagePaths.faxes);
}
