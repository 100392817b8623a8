/** The part of the catalogue that is about transmission receipts. */
export const receiptErrors = {
  receipt_unknown: {
    status: 404,
    sentence: 'Faxdesk issued no such receipt that you may see.',
  },
  receipt_changed: {
    status: 422,
    sentence:
      'This file is no receipt as it left Faxdesk: it was changed, even if by one byte, comes from elsewhere, or is of a fax that is not yours to see.',
  },
  receipt_too_early: {
    status: 409,
    sentence:
      'Nothing has been handed to the provider yet. There is a receipt after the first try.',
  },
} as const;
