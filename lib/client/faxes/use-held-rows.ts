import { useEffect, useMemo, useState } from 'react';
import { holdNewRows } from './hold-new-rows.ts';

const topPx = 40;

/** Is the page scrolled, so that rows coming in above would push what is being read? */
function useIsScrolled(): boolean {
  const [isScrolled, setScrolled] = useState(false);
  useEffect(() => {
    // A mark at the top: to ask where the page is while rows are drawn has all laid out at once.
    const mark = document.createElement('div');
    mark.style.cssText = `position:absolute;top:0;width:1px;height:${topPx}px;pointer-events:none`;
    document.body.append(mark);
    const observer = new IntersectionObserver((entries) => {
      setScrolled(entries.at(-1)?.isIntersecting === false);
    });
    observer.observe(mark);
    return () => {
      observer.disconnect();
      mark.remove();
    };
  }, []);
  return isScrolled;
}

/**
 * Keeps new rows back while a person reads: scrolled down, pointing at the list, or selecting.
 * `listKey` names the list; another filter starts anew.
 */
export function useHeldRows<T extends { faxId: string }>(
  rows: readonly T[],
  isBusy: boolean,
  listKey: string,
) {
  const isReading = useIsScrolled() || isBusy;
  const [held, setHeld] = useState<{ listKey: string; shown: ReadonlySet<string> } | null>(null);
  const isHolding = held?.listKey === listKey;

  // State that follows from props is set while rendering, so that no new row flashes up first.
  if (isReading && !isHolding) {
    setHeld({ listKey, shown: new Set(rows.map((row) => row.faxId)) });
  }
  const shown = isHolding ? held.shown : null;
  const { visible, waiting } = useMemo(() => holdNewRows(rows, shown), [rows, shown]);
  if (!isReading && held && waiting === 0) setHeld(null);

  return {
    visible,
    waiting,
    show: () => {
      setHeld(null);
      window.scrollTo({ top: 0 });
    },
  };
}
