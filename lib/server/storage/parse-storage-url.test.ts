import { expect, it } from 'vitest';
import { parseStorageUrl } from './parse-storage-url.ts';

const parse = (text: string) => parseStorageUrl(text, 'eu-central-1');

it('takes a folder, as a URL or as a path', () => {
  expect(parse('file:///srv/fax')).toEqual({ kind: 'disk', root: '/srv/fax' });
  expect(parse('file:/srv/fax')).toEqual({ kind: 'disk', root: '/srv/fax' });
});

it('takes a bucket of AWS with nothing else', () => {
  expect(parse('s3://faxes')).toEqual({
    kind: 's3',
    bucket: 'faxes',
    prefix: '',
    region: 'eu-central-1',
    endpoint: undefined,
    isPathStyle: false,
  });
});

it('takes a prefix and another maker’s endpoint', () => {
  const url = 's3://faxes/clinic/two/?endpoint=https://s3.example.org:9000&region=x&path-style=1';
  expect(parse(url)).toEqual({
    kind: 's3',
    bucket: 'faxes',
    prefix: 'clinic/two/',
    region: 'x',
    endpoint: 'https://s3.example.org:9000',
    isPathStyle: true,
  });
});

it.each([
  ['https://faxes', /must start with file: or s3:/],
  ['s3://', /must start with file: or s3:|name a bucket/],
  ['s3://Bucket_One/', /name a bucket/],
  ['s3://key:secret@faxes', /must hold no keys/],
  ['s3://faxes?endpoint=nonsense', /no http or https address/],
  ['s3://faxes?path-style=maybe', /neither 1 nor 0/],
  ['s3://faxes?pathstyle=1', /parameter "pathstyle"/],
])('says what is wrong with %s', (url, reason) => {
  expect(() => parse(url)).toThrow(reason);
});
