/** Marks a fax that was never meant to reach anybody. */
export function TestTag() {
  return (
    <span className="shrink-0 rounded-box stripes px-1.5 text-small font-medium text-amber">
      Test
    </span>
  );
}
