import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCallback } from './parse-callback.ts';
import { isVerifiedCallback, signCallback, type CallbackProof } from './verify-callback.ts';

const faxId = '9c2c7e8c2ed1839f75a9a0227ce2954b1d7c3407';
const filesUrl = `https://api.hellosign.com/v3/fax/files/${faxId}`;
const now = new Date(1_738_001_600_000);

function v3(eventType: string, transmission: object | null, key = 'key', eventTime = '1738001529') {
  const event = {
    event_time: eventTime,
    event_type: eventType,
    event_hash: signCallback(key, eventTime, eventType),
    event_metadata: {},
  };
  return JSON.stringify(transmission ? { event, transmission } : { event });
}

describe('parseCallback', () => {
  it.each(['fax_sent', 'fax_busy', 'transmission_sent', 'an_event_of_the_future'])(
    'finds the fax of %s in its URLs',
    (type) => {
      expect(parseCallback(v3(type, { files_url: filesUrl }))).toMatchObject({
        dialect: 'v3',
        eventType: type,
        providerFaxId: faxId,
      });
      const uri = `/v3/transmission/final_copy/${faxId}`;
      expect(parseCallback(v3(type, { files_url: null, final_copy_uri: uri }))?.providerFaxId).toBe(
        faxId,
      );
    },
  );

  it('knows no fax in a test of the URL', () => {
    expect(parseCallback(v3('callback_test', null))).toMatchObject({
      eventType: 'callback_test',
      providerFaxId: null,
    });
  });

  it('reads the first version, which has no hash', () => {
    const json = JSON.stringify({
      Transaction: { Guid: 'abc', StatusCode: 'S', UpdatedAt: '1505934022', IsInbound: false },
    });
    expect(parseCallback(json)).toMatchObject({
      dialect: 'v1',
      eventType: 'v1_S',
      providerFaxId: 'abc',
      signed: null,
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseCallback(text)));
  });
});

describe('isVerifiedCallback', () => {
  const verify = (json: string, proof: Partial<CallbackProof> = {}) => {
    const callback = parseCallback(json);
    const none = { apiKeys: ['key'], secret: null, givenSecret: null, now };
    return callback !== null && isVerifiedCallback(callback, { ...none, ...proof });
  };

  it('knows the documented hash: hex HMAC-SHA256 over time and type', () => {
    expect(signCallback('key', '1738001529', 'fax_busy')).toMatch(/^[0-9a-f]{64}$/);
    expect(verify(v3('fax_busy', { files_url: filesUrl }))).toBe(true);
  });

  it('accepts each of several keys while keys are rotated', () => {
    expect(verify(v3('fax_sent', null, 'old'), { apiKeys: ['new', 'old'] })).toBe(true);
    expect(verify(v3('fax_sent', null, 'lost'), { apiKeys: ['new', 'old'] })).toBe(false);
  });

  it('refuses a hash for another type, an empty one, and one of another length', () => {
    expect(verify(v3('fax_sent', null).replace('fax_sent', 'fax_busy'))).toBe(false);
    for (const hash of ['', 'é']) {
      const json = v3('fax_sent', null).replace(/"event_hash":"\w+"/, `"event_hash":"${hash}"`);
      expect(verify(json)).toBe(false);
    }
  });

  it('refuses what is older than four days, or from the future: the hash itself never expires', () => {
    const inDays = (days: number) => ({ now: new Date(now.getTime() + days * 24 * 60 * 60_000) });
    expect([3, 5, -1].map((days) => verify(v3('fax_sent', null), inDays(days)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes the first version, which has no hash, only under the secret in the URL', () => {
    const json = JSON.stringify({
      Transaction: { Guid: 'abc', StatusCode: 'S', UpdatedAt: '1738001529' },
    });
    const secret = 'a secret of sixteen';
    expect(verify(json)).toBe(false);
    expect(verify(json, { secret })).toBe(false);
    expect(verify(json, { secret, givenSecret: 'another' })).toBe(false);
    expect(verify(json, { givenSecret: secret })).toBe(false);
    expect(verify(json, { secret, givenSecret: secret })).toBe(true);
    expect(verify(v3('fax_sent', null, 'wrong'), { secret, givenSecret: secret })).toBe(false);
  });
});
