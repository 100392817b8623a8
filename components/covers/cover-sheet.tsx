'use client';

import Image from 'next/image';
import { classNames } from '#lib/client/class-names.ts';
import type { CoverPreview } from '#lib/shared/cover-templates/cover-preview.ts';
import { Skeleton } from '../ui/skeleton.tsx';

/** A Letter page at fine resolution; the dots of a fax are not square, so the box has its shape. */
const dots = { width: 1728, height: 2156 } as const;

interface CoverSheetProps {
  preview: CoverPreview | undefined;
  alt: string;
  className?: string;
}

/** A sheet as the fax machine prints it: black on white, in the dark too. */
export function CoverSheet({ preview, alt, className }: CoverSheetProps) {
  return (
    <div
      className={classNames(
        'aspect-[8.5/11] w-full overflow-hidden border border-line bg-white',
        className,
      )}
    >
      {preview ? (
        <Image
          unoptimized
          src={`data:image/png;base64,${preview.image}`}
          alt={alt}
          {...dots}
          className="size-full"
        />
      ) : (
        <Skeleton className="h-full rounded-none" />
      )}
    </div>
  );
}
