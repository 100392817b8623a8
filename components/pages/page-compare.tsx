'use client';

import { useState, type MouseEvent } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { isChanged } from '#lib/client/pages/change-pages.ts';
import { pictureUrl } from '#lib/client/pages/page-queries.ts';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import { noChange } from '#lib/shared/pages/page-change.ts';
import { Choice } from '../ui/choice.tsx';

interface PageCompareProps {
  draftId: string;
  page: FaxPage;
}

const looks = ['both', 'fax', 'before', 'original'] as const;
type Look = (typeof looks)[number];

const labels: Record<Look, string> = {
  both: 'Side by side',
  fax: 'As printed',
  before: 'Without changes',
  original: 'Original',
};

/** The page as it is beside the page as it is printed, before and after what was changed. */
export function PageCompare({ draftId, page }: PageCompareProps) {
  const [wanted, setWanted] = useState<Look>('both');
  const isPlain = !isChanged(page.entry);
  const look = wanted === 'before' && isPlain ? 'fax' : wanted;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Choice
        label="What to look at"
        value={look}
        options={looks.filter((one) => one !== 'before' || !isPlain)}
        toLabel={(one) => labels[one]}
        onChange={setWanted}
      />
      <div className={classNames('grid gap-3', look === 'both' && 'grid-cols-2')}>
        {listSheets(draftId, page, look).map(({ src, alt, caption }) => (
          <figure key={alt} className="flex min-w-0 flex-col gap-1">
            {look === 'both' && <figcaption className="text-small text-soft">{caption}</figcaption>}
            <Sheet src={src} alt={alt} />
          </figure>
        ))}
      </div>
    </div>
  );
}

function listSheets(draftId: string, { entry, facts, senderLine }: FaxPage, look: Look) {
  const address = { draftId, documentId: entry.documentId, page: entry.page };
  const original = {
    src: pictureUrl({ ...address, change: entry, view: 'original' }),
    alt: 'As it is',
    caption: labels.original,
  };
  const print = { ...address, view: senderLine ? 'first' : 'fax', line: senderLine } as const;
  const before = {
    src: pictureUrl({ ...print, change: noChange }),
    alt: 'As printed without changes',
    caption: labels.before,
  };
  const printed = (facts?.parts ?? []).map((_, at) => ({
    src: pictureUrl({ ...print, change: entry, part: at + 1 }),
    alt: at === 0 ? 'As the other machine prints it' : 'Its second page',
    caption: at === 0 ? labels.fax : 'Second page',
  }));
  const sheets = {
    both: [original, ...printed],
    fax: printed,
    before: [before],
    original: [original],
  };
  return sheets[look];
}

/** A sheet that fits its place; a click brings it near, at the spot that was clicked. */
function Sheet({ src, alt }: { src: string; alt: string }) {
  const [isNear, setNear] = useState(false);
  const toggle = (event: MouseEvent<HTMLButtonElement>) => {
    const { currentTarget: sheet, clientX, clientY } = event;
    const box = sheet.getBoundingClientRect();
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    setNear(!isNear);
    requestAnimationFrame(() => {
      sheet.scrollTo(
        sheet.scrollWidth * x - sheet.clientWidth / 2,
        sheet.scrollHeight * y - sheet.clientHeight / 2,
      );
    });
  };
  return (
    <button
      type="button"
      aria-label={isNear ? `${alt}: show all of it` : `${alt}: look closely`}
      onClick={toggle}
      className={classNames(
        'block aspect-[8.5/11] w-full overflow-auto rounded-box border border-line bg-white',
        isNear ? 'cursor-zoom-out' : 'cursor-zoom-in',
      )}
    >
      {/* eslint-disable-next-line @next/next/no-img-element -- an optimiser would blur the dots */}
      <img
        src={src}
        alt={alt}
        className={classNames(
          'aspect-[8.5/11]',
          isNear ? 'w-[1728px] max-w-none [image-rendering:pixelated]' : 'w-full',
        )}
      />
    </button>
  );
}
