export interface PauseAdvice {
  /** Why no fax leaves, as a sentence. */
  sentence: string;
  /** What an admin should do about it. */
  advice: string;
}

/** Each cause for which sending pauses: the provider's error names, its warning, and holds. */
export const pauseAdvice: Record<string, PauseAdvice> = {
  unauthorized: {
    sentence: 'The provider does not accept Faxdesk’s API key.',
    advice: 'Set DROPBOX_SIGN_API_KEY to a valid key and start Faxdesk again.',
  },
  payment_required: {
    sentence: 'The provider’s account has no pages left.',
    advice: 'Add pages or upgrade the plan at the provider.',
  },
  forbidden: {
    sentence: 'The provider’s account may not send faxes.',
    advice: 'Check at the provider whether the plan includes fax and the account is not locked.',
  },
  unconfirmed: {
    sentence: 'The provider holds faxes back until the account’s e-mail address is confirmed.',
    advice: 'Open the confirmation that the provider has mailed to the account’s address.',
  },
  on_hold: {
    sentence: 'The provider holds faxes to several numbers back.',
    advice: 'Check at the provider whether the account is confirmed and has pages left.',
  },
};

/** The advice for a cause; one that is on no list is named as it came. */
export function advisePause(code: string): PauseAdvice {
  const known = Object.hasOwn(pauseAdvice, code) ? pauseAdvice[code] : undefined;
  return (
    known ?? {
      sentence: `The provider refuses faxes: “${code}”.`,
      advice: 'Check the account at the provider.',
    }
  );
}
