import { AppError } from '#lib/shared/errors.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';

/** What a person can do about a provider that did not do as asked. @throws what is no such error */
export function explainProviderError(error: unknown): AppError {
  if (!(error instanceof ProviderError)) throw error;
  if (error.kind === 'refused') return new AppError('callback_url_refused', { cause: error });
  return new AppError('provider_unavailable', { cause: error, ...explain(error) });
}

function explain({ kind, errorName }: ProviderError): { sentence?: string } {
  if (kind === 'account')
    return {
      sentence: `The provider does not accept the API key for this (${errorName}). Check DROPBOX_SIGN_API_KEY and the plan of the account.`,
    };
  if (errorName === 'exceeded_rate')
    return { sentence: 'The provider’s limit of requests is used up. Try again in a minute.' };
  return {};
}
