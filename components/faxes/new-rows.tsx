import { ArrowUp } from 'lucide-react';

/** Rows that came in while a person reads; they wait here until asked for. */
export function NewRows({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div
      role="status"
      className="pointer-events-none sticky top-[calc(var(--band)+var(--bar)+44px)] z-5 flex h-0 justify-center"
    >
      {count > 0 && (
        <button
          type="button"
          onClick={onShow}
          className="pointer-events-auto flex h-7 items-center gap-1.5 rounded-full bg-accent px-3 text-small font-medium text-on-accent shadow-float touch:h-10"
        >
          <ArrowUp aria-hidden className="size-3.5" />
          {count} new
        </button>
      )}
    </div>
  );
}
