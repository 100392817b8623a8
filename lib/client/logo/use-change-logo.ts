import { LogoAnswer } from '#lib/shared/logo/logo.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { readBase64 } from './read-base64.ts';
import { useLogoChange } from './use-logo-change.ts';

/** Puts a picture on the covers. */
export function useChangeLogo() {
  return useLogoChange({
    ask: async (file: File) => {
      const options = { method: 'PUT', body: { image: await readBase64(file) } } as const;
      return (await requestJson(apiPaths.logo, LogoAnswer, options)).logo;
    },
    done: 'The logo stands on cover pages from now on.',
    failed: 'The logo was not changed.',
  });
}
