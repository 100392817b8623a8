import { expect, test } from 'vitest';
import { Settings } from '#lib/shared/settings/settings.ts';
import { describeQuietHours } from './describe-quiet-hours.ts';

test('says what holds now, whatever was asked for', () => {
  const times = { quietFrom: '08:00', quietUntil: '21:00' };
  const settings = Settings.parse({ ...times, hasQuietHours: true });
  expect(describeQuietHours(settings)).toBe('Nothing is called between 08:00 and 21:00.');
  expect(describeQuietHours({ ...settings, hasQuietHours: false })).toBe(
    'Faxes leave at any hour: quiet hours from 08:00 until 21:00 are off.',
  );
});
