import { classNames } from '#lib/client/class-names.ts';

/** The name, with a sheet that leaves its tray. */
export function Mark({ className }: { className?: string }) {
  return (
    <span className={classNames('flex items-center gap-2 text-large font-semibold', className)}>
      <svg aria-hidden viewBox="0 0 20 20" className="size-5 text-accent" fill="none">
        <path d="M6 8V2.75h8V8" stroke="currentColor" strokeWidth="1.75" />
        <path d="M2 8.9h16v8.2H2z" fill="currentColor" />
        <path d="M5.5 13h5" stroke="var(--canvas)" strokeWidth="1.75" />
        <circle cx="14.25" cy="13" r="1.1" fill="var(--canvas)" />
      </svg>
      Faxdesk
    </span>
  );
}
