'use client';

import { useQuery } from '@tanstack/react-query';
import { logoOptions } from '#lib/client/logo/logo-queries.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogoForm } from './logo-form.tsx';

/** The picture in the letterhead of all covers. */
export function OfficeLogo() {
  const { data: logo, error, isPending, refetch } = useQuery(logoOptions());
  return (
    <section aria-labelledby="office-logo" className="flex max-w-2xl flex-col gap-3">
      <h2 id="office-logo" className="text-large font-semibold">
        Logo
      </h2>
      {isPending && <Skeleton className="h-32" />}
      {error && logo === undefined && (
        <ErrorNote title="The logo could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {logo !== undefined && <LogoForm logo={logo} />}
    </section>
  );
}
