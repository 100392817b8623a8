import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** It is the whole page, and its title the page’s. */
  isPage?: boolean;
  children: ReactNode;
  /** The one button that starts it. */
  action?: ReactNode;
}

export function EmptyState(props: EmptyStateProps) {
  const { icon: Icon, title, isPage = false, children, action } = props;
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      <Icon aria-hidden className="size-8 text-accent" strokeWidth={1.5} />
      <Title className="text-large font-semibold">{title}</Title>
      <p className="max-w-[46ch] text-pretty text-soft">{children}</p>
      {action}
    </div>
  );
}
