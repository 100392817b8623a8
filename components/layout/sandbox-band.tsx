/** Says what sandbox mode means, where nobody can overlook it. */
export function SandboxBand() {
  return (
    <aside
      aria-label="Sandbox"
      data-band
      className="sticky top-0 z-20 h-(--band) stripes px-4 py-0.5 text-center text-small font-medium text-amber"
    >
      Sandbox: nothing leaves this machine.
    </aside>
  );
}
