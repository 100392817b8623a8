import { ChangeLogoBody, LogoAnswer, maxLogoBodyBytes } from '#lib/shared/logo/logo.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { changeLogo } from '#lib/server/logo/change-logo.ts';
import { readLogo } from '#lib/server/logo/read-logo.ts';
import { removeLogo } from '#lib/server/logo/remove-logo.ts';

export const GET = route({
  permission: 'setting:manage',
  run: async ({ actor }) => json(LogoAnswer, { logo: await readLogo({ actor }) }),
});

export const PUT = route({
  permission: 'setting:manage',
  body: ChangeLogoBody,
  maxBodyBytes: maxLogoBodyBytes,
  run: async ({ actor, body }) =>
    json(LogoAnswer, { logo: await changeLogo({ actor, input: body }) }),
});

export const DELETE = route({
  permission: 'setting:manage',
  run: async ({ actor }) => {
    await removeLogo({ actor });
    return noContent();
  },
});
