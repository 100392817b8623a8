import { expect, it } from 'vitest';
import { readEnv } from '#lib/server/env.ts';
import { planNode } from './plan-node.ts';

const complete = {
  DATABASE_URL: 'postgresql://faxdesk@db/faxdesk',
  FAXDESK_SECRET: 'a secret of more than thirty-two characters',
  FAXDESK_STORAGE_URL: 's3://faxes',
  DROPBOX_SIGN_API_KEY: 'key',
};

it('hands on what all nodes share', () => {
  const { childEnv } = planNode(readEnv(complete));
  expect(childEnv).toMatchObject({
    DATABASE_URL: complete.DATABASE_URL,
    FAXDESK_SECRET: complete.FAXDESK_SECRET,
    NEXTAUTH_SECRET: complete.FAXDESK_SECRET,
  });
});

it('makes a shared folder absolute: each process has a working directory of its own', () => {
  const { childEnv } = planNode(readEnv({ ...complete, FAXDESK_STORAGE_URL: 'file:shared' }));
  expect(childEnv.FAXDESK_STORAGE_URL).toMatch(/^file:\/\/\/.*\/shared$/);
});

it.each(Object.keys(complete))('asks for %s', (name) => {
  const message = new RegExp(`^Set ${name}, .*same on every node`);
  expect(() => planNode(readEnv({ ...complete, [name]: '' }))).toThrow(message);
});
