import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
  /** The one button that starts it. */
  action?: ReactNode;
}

export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      <Icon aria-hidden className="size-8 text-accent" strokeWidth={1.5} />
      <h2 className="text-large font-semibold">{title}</h2>
      <p className="max-w-[46ch] text-pretty text-soft">{children}</p>
      {action}
    </div>
  );
}
