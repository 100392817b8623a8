/** As long as systems let a double click last. */
const DOUBLE_CLICK_MS = 500;

/** For a button that acts: a double click must neither act twice nor reach what lay beneath. */
export function swallowSecondClick(): void {
  const stop = (event: MouseEvent) => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', stop, { capture: true });
  setTimeout(() => document.removeEventListener('click', stop, { capture: true }), DOUBLE_CLICK_MS);
}
