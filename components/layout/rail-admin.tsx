import { Ban, Gauge, Settings, StickyNote, Tag, Users, Webhook } from 'lucide-react';
import type { Viewer } from '#lib/client/users/viewer.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { can } from '#lib/shared/permissions.ts';
import { RailLink } from './rail-link.tsx';
import { RailMenu } from './rail-menu.tsx';

const links = [
  { href: pagePaths.sending, label: 'Sending', icon: Ban, permission: 'blocked-number:manage' },
  { href: pagePaths.account, label: 'Account', icon: Gauge, permission: 'account:manage' },
  { href: pagePaths.people, label: 'People', icon: Users, permission: 'user:manage' },
  {
    ...{ href: pagePaths.covers, label: 'Covers', icon: StickyNote },
    permission: 'cover-template:manage',
  },
  { href: pagePaths.tags, label: 'Tags', icon: Tag, permission: 'tag:manage' },
  { href: pagePaths.callbacks, label: 'Callbacks', icon: Webhook, permission: 'callback:manage' },
] as const;

/** What is managed: links in the rail; on a phone, where there is no room, behind one button. */
export function RailAdmin({ viewer }: { viewer: Viewer }) {
  const allowed = links.filter(({ permission }) => can(viewer, permission));
  if (allowed.length === 0) return null;
  return (
    <>
      <div className="hidden flex-col gap-1 md:flex">
        {allowed.map(({ href, label, icon: Icon }) => (
          <RailLink key={href} href={href} icon={<Icon aria-hidden className="size-4" />}>
            {label}
          </RailLink>
        ))}
      </div>
      <RailMenu
        links={allowed.map(({ href, label, icon: Icon }) => ({
          ...{ href, label },
          icon: <Icon aria-hidden className="size-4" />,
        }))}
        icon={<Settings aria-hidden className="size-4" />}
      />
    </>
  );
}
