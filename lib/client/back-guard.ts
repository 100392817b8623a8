type Guard = (event: PopStateEvent) => void;

let guard: Guard | null = null;

// On the window listeners are called in the order in which they came: this one has to come before the
// router's, so that the app's frame loads it.
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', (event) => guard?.(event));
}

/** Has a guard hear of each way back before the router does; answers how to take it off. */
export function guardBack(next: Guard): () => void {
  guard = next;
  return () => {
    if (guard === next) guard = null;
  };
}
