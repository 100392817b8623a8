import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCallback } from './parse-callback.ts';
import { isVerifiedCallback, signCallback } from './verify-callback.ts';

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
  const verify = (json: string, keys: string[], at = now) => {
    const callback = parseCallback(json);
    return callback !== null && isVerifiedCallback(callback, keys, at);
  };

  it('knows the documented hash: hex HMAC-SHA256 over time and type', () => {
    expect(signCallback('key', '1738001529', 'fax_busy')).toMatch(/^[0-9a-f]{64}$/);
    expect(verify(v3('fax_busy', { files_url: filesUrl }), ['key'])).toBe(true);
  });

  it('accepts each of several keys while keys are rotated', () => {
    expect(verify(v3('fax_sent', null, 'old'), ['new', 'old'])).toBe(true);
    expect(verify(v3('fax_sent', null, 'lost'), ['new', 'old'])).toBe(false);
  });

  it('refuses a hash for another type, an empty one, and one of another length', () => {
    const tampered = v3('fax_sent', null).replace('fax_sent', 'fax_busy');
    expect(verify(tampered, ['key'])).toBe(false);
    expect(
      verify(v3('fax_sent', null).replace(/"event_hash":"\w+"/, '"event_hash":""'), ['key']),
    ).toBe(false);
    expect(
      verify(v3('fax_sent', null).replace(/"event_hash":"\w+"/, '"event_hash":"é"'), ['key']),
    ).toBe(false);
  });

  it('refuses what is older than four days, or from the future: the hash itself never expires', () => {
    const day = 24 * 60 * 60_000;
    expect(verify(v3('fax_sent', null), ['key'], new Date(now.getTime() + 3 * day))).toBe(true);
    expect(verify(v3('fax_sent', null), ['key'], new Date(now.getTime() + 5 * day))).toBe(false);
    expect(verify(v3('fax_sent', null), ['key'], new Date(now.getTime() - day))).toBe(false);
  });

  it('refuses the first version, which can’t prove anything', () => {
    expect(verify(JSON.stringify({ Transaction: { Guid: 'abc', StatusCode: 'S' } }), ['key'])).toBe(
      false,
    );
  });
});
