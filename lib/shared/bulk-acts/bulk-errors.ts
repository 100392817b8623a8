/** Why an act on many faxes leaves one out. */
export const bulkErrors = {
  not_failed: { status: 409, sentence: 'Neither failed nor cancelled: only those are sent again.' },
  no_open_case: { status: 409, sentence: 'Support has nothing to do about it.' },
} as const;
