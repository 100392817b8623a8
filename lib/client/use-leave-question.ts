import { useEffect, useState } from 'react';

/**
 * Asks before a person leaves a page with something unsaved: the browser asks at a reload or a
 * closed tab, the page itself at its own links. Gives where they wanted to go, and how to stay.
 */
export function useLeaveQuestion(isUnsaved: boolean) {
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    if (!isUnsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const path = findPath(event);
      if (path === null) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(path);
    };
    window.addEventListener('beforeunload', onUnload);
    // Before React’s own listener, which would follow the link.
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [isUnsaved]);
  return { target, stay: () => setTarget(null) };
}

/** Where a plain click would lead away to, on this site and in this tab. */
function findPath(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!isPlain || !link || !isFollowedHere(link)) return null;
  const { origin, pathname, search } = new URL(link.href);
  return origin === location.origin && pathname !== location.pathname ? pathname + search : null;
}

function isFollowedHere(link: HTMLAnchorElement): boolean {
  return link.href !== '' && link.target !== '_blank' && !link.hasAttribute('download');
}
