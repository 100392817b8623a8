/** The part of the catalogue that is about cases. */
export const caseErrors = {
  case_changed: {
    status: 409,
    sentence: 'This case changed meanwhile. Look at it as it is now, then decide.',
  },
  case_done: { status: 409, sentence: 'This case is done already.' },
  case_open: { status: 409, sentence: 'This case is open already.' },
  case_needless: {
    status: 409,
    sentence: 'There is nothing left to do: the fax arrived, was taken away, or is on its way.',
  },
  fax_made_elsewhere: {
    status: 409,
    sentence: 'This fax was made elsewhere, so Faxdesk has no documents to send again.',
  },
  unknown_person: {
    status: 422,
    sentence:
      'Only people of support and admins can be given a case or named in a note. Choose one of them.',
  },
} as const;
