import { prepareUsers } from '#lib/server/users/prepare-users.ts';

// A process of its own: it needs the environment of the children, which ours is not.
process.send?.(await prepareUsers());
process.disconnect();
