/** Says what sandbox mode means, where nobody can overlook it. */
export function SandboxBand() {
  return (
    <aside
      aria-label="Sandbox"
      className="relative z-20 stripes px-4 py-0.5 text-center text-small font-medium text-amber"
    >
      Sandbox: nothing leaves this machine.
    </aside>
  );
}
