import { expect, it } from 'vitest';
import { parseAccounts } from './choose-account.ts';

it('lends every account of the machine but those with root rights', () => {
  const passwd = [
    'root:x:0:0:root:/root:/bin/bash',
    'games:x:5:0:games:/usr/games:/usr/sbin/nologin',
    'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
    '',
  ].join('\n');
  expect([...parseAccounts(passwd)]).toEqual([['nobody', { uid: 65_534, gid: 65_534 }]]);
});
