'use client';

import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { newId } from '#lib/client/new-id.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { Favourites } from '../favourites/favourites.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Composer } from './composer.tsx';
import { StoredComposer } from './stored-composer.tsx';
import { UnsentDrafts } from './unsent-drafts.tsx';

interface Sitting {
  draftId: string;
  /** It was there when the sitting began. */
  isStored: boolean;
  /** Its id stands in the URL. */
  isNamed: boolean;
}

interface ComposerPageProps {
  limits: FaxLimits;
  /** Where the office is, as its numbers are concerned. */
  ownCountry: string;
}

/** The draft that the URL names, or a new one, which gets its name with the first change. */
export function ComposerPage({ limits, ownCountry }: ComposerPageProps) {
  const named = useSearchParams().get('draft');
  const [sitting, setSitting] = useState(() => begin(named));
  const { draftId, isStored, isNamed } = sitting;
  if (named === draftId && !isNamed) setSitting({ ...sitting, isNamed: true });
  else if (named === null ? isNamed : named !== draftId) setSitting(begin(named));
  return (
    <div className="flex flex-col gap-4">
      <PageHead title="New fax">{!isStored && <UnsentDrafts exceptId={draftId} />}</PageHead>
      {!isStored && <Favourites />}
      {isStored ? (
        <StoredComposer key={draftId} draftId={draftId} limits={limits} ownCountry={ownCountry} />
      ) : (
        <Composer
          key={draftId}
          draftId={draftId}
          draft={null}
          limits={limits}
          ownCountry={ownCountry}
        />
      )}
    </div>
  );
}

function begin(named: string | null): Sitting {
  const isStored = named !== null;
  return { draftId: named ?? newId(), isStored, isNamed: isStored };
}
