import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';

/** A small picture of a page, of the paper's shape before it is there too; split ones lie apart. */
export function PagePaper({ page: { facts, error } }: { page: FaxPage }) {
  if (!facts) {
    return (
      <span className="flex aspect-[8.5/11] items-center justify-center p-2 text-small text-black">
        {error ? 'Can’t be printed' : ''}
      </span>
    );
  }
  const { pictures } = facts;
  return (
    <span className={pictures.length === 1 ? 'block' : 'grid aspect-[8.5/11] grid-rows-2 gap-1'}>
      {pictures.map((picture, at) => (
        // eslint-disable-next-line @next/next/no-img-element -- small and private: nothing to optimise
        <img
          key={at}
          alt=""
          decoding="async"
          draggable={false}
          width={216}
          height={279}
          src={picture}
          className={
            pictures.length === 1
              ? 'aspect-[8.5/11] w-full rounded-box'
              : 'mx-auto aspect-[8.5/11] h-full min-h-0 w-auto outline outline-line'
          }
        />
      ))}
    </span>
  );
}
