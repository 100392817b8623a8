import { join } from 'node:path';
import { env } from '#lib/server/env.ts';
import { buildWeb } from '../build/build-web.ts';
import { SupervisedChild } from '../processes/supervised-child.ts';
import { planWeb } from '../start/plan-web.ts';
import { prepareSignIn } from '../start/prepare-sign-in.ts';
import { requireFreePort } from '../start/require-free-port.ts';
import { runUntilStopped } from '../start/run-until-stopped.ts';
import { prepareNode } from './prepare-node.ts';

/** `npm run web`: pages and API alone, one of any number of nodes. */
await runUntilStopped(async ({ stops, report }) => {
  const { port, dataDir, childEnv, publicUrl } = await prepareNode(env());
  await requireFreePort(port, 0);
  await buildWeb(() => report('Building …'));
  const signIn = await prepareSignIn(childEnv);
  const logFile = join(dataDir, `logs/web-${String(port)}.log`);
  const web = new SupervisedChild(planWeb({ port, isDev: false, env: childEnv, logFile, report }));
  stops.add(() => web.stop());
  await web.start();
  const first = signIn.kind === 'setup_link' ? `\nFirst: open ${signIn.url} to become admin.` : '';
  return `The web node is ready at port ${String(port)}, for ${publicUrl}; it logs to ${logFile}.${first}`;
});
