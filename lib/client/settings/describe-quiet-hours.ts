import type { Settings } from '#lib/shared/settings/settings.ts';

/** What quiet hours are now, for who just changed them. */
export function describeQuietHours({ hasQuietHours, quietFrom, quietUntil }: Settings): string {
  return hasQuietHours
    ? `Nothing is called between ${quietFrom} and ${quietUntil}.`
    : `Faxes leave at any hour: quiet hours from ${quietFrom} until ${quietUntil} are off.`;
}
