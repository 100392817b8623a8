import { describe, expect, it } from 'vitest';
import { adviseOn } from './failure-advice.ts';

/** The ten codes of the provider's reference page. */
const documented = [
  'transmitting',
  'success',
  'on_hold',
  'error_busy',
  'error_no_answer',
  'error_could_not_fax',
  'error_disconnected',
  'error_bad_destination',
  'error_unknown',
  'error_file',
];

describe('adviseOn', () => {
  it.each(documented)('explains %s in plain words and says what to do', (code) => {
    const { reason, sentence, advice } = adviseOn(code);
    expect(sentence).not.toContain(code);
    expect(sentence).not.toContain('does not know');
    expect(reason.length).toBeLessThan(30);
    expect(advice).toMatch(/\.$/);
  });

  it.each(['error_from_the_future', 'constructor', '__proto__', ''])(
    'shows the unknown code "%s" as it came',
    (code) => {
      expect(adviseOn(code).sentence).toContain(`“${code}”`);
    },
  );
});
