import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { guardBack } from './back-guard.ts';

/**
 * Asks before a person leaves a page with something unsaved: the browser asks at a reload or a
 * closed tab, the page itself at its own links, and at the browser's way back. While it asks, `leave`
 * goes on to where they wanted to go.
 */
export function useLeaveQuestion(isUnsaved: boolean) {
  const router = useRouter();
  const [leave, setLeave] = useState<(() => void) | null>(null);
  // Whenever the address changes, it is another one that is kept.
  const address = `${usePathname()}?${useSearchParams()}`;
  useEffect(() => {
    if (!isUnsaved) return;
    const stopLinks = guardLinks((path) => setLeave(() => () => router.push(path)));
    const stopBack = holdBack((goBack) => setLeave(() => goBack));
    return () => {
      stopLinks();
      stopBack();
    };
  }, [isUnsaved, router, address]);
  return { leave, stay: () => setLeave(null) };
}

function guardLinks(onLeave: (path: string) => void): () => void {
  const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
  const onClick = (event: MouseEvent) => {
    const path = findPath(event);
    if (path === null) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave(path);
  };
  window.addEventListener('beforeunload', onUnload);
  // Before React’s own listener, which would follow the link.
  document.addEventListener('click', onClick, { capture: true });
  return () => {
    window.removeEventListener('beforeunload', onUnload);
    document.removeEventListener('click', onClick, { capture: true });
  };
}

/**
 * The browser has gone already when it tells: the address is put back, in front of where it went, and
 * the router hears of it only when the person means it.
 */
function holdBack(onLeave: (goBack: () => void) => void): () => void {
  const state: unknown = history.state;
  const url = location.href;
  const release = guardBack((event) => {
    if (location.pathname === new URL(url).pathname) return;
    event.stopImmediatePropagation();
    history.pushState(state, '', url);
    onLeave(() => {
      release();
      history.back();
    });
  });
  return release;
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
