import { expect, test } from 'vitest';
import { readFlags } from '#lib/sandbox/read-flags.ts';
import { planSandbox } from './plan-sandbox.ts';

test('the sandbox reads every key, also one that begins like an option', () => {
  const sandbox = { port: 4011, apiKey: '-8Jq', speed: 10 };
  const { args = [] } = planSandbox({
    logFile: 'sandbox.log',
    report: () => undefined,
    plan: {
      ...{ mode: 'sandbox', port: 3000, publicUrl: 'http://localhost:3000', dataDir: '/data' },
      ...{ databaseUrl: undefined, sandbox, demoPassword: undefined, childEnv: {} },
    },
    sandbox,
  });
  expect(readFlags(args.slice(1))).toMatchObject({ port: 4011, apiKey: '-8Jq', speed: 10 });
});
