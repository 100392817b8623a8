import type { LucideIcon } from 'lucide-react';

/** What the command palette offers: a page to go to, or something to do. */
export interface Command {
  /** Unique, and the same for the same thing tomorrow. */
  id: string;
  label: string;
  icon: LucideIcon | undefined;
  /** Stands small behind it: a state, a name, a key. */
  detail?: string | undefined;
  /** More words by which it is found. */
  words?: string | undefined;
  does: { href: string; isDownload?: boolean } | { run: () => void };
}

export interface CommandGroup {
  heading: string;
  commands: readonly Command[];
}
