import Link from 'next/link';
import { errorCatalogue } from '#lib/shared/errors.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';

export function LinkUsed() {
  return (
    <>
      <h1 className="text-title font-semibold tracking-tight">This link does not work</h1>
      <p className="text-soft">{errorCatalogue.link_invalid.sentence}</p>
      <Link href={pagePaths.signIn} className={buttonClass()}>
        Sign in
      </Link>
    </>
  );
}
