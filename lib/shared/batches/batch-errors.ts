/** The part of the catalogue that is about sending to many. */
export const batchErrors = {
  batch_list_unreadable: {
    status: 422,
    sentence:
      'No fax number was found in this list. Its first row names the columns, one of them “fax” or “number”; or each row is a number alone.',
  },
  batch_list_too_long: {
    status: 413,
    sentence: 'The list has more recipients than one batch takes. Send it in parts.',
  },
  batch_list_empty: {
    status: 422,
    sentence: 'Nobody on this list can be faxed. Choose other recipients.',
  },
  batch_rows_refused: {
    status: 409,
    sentence:
      'Some rows of the list can’t be faxed. Correct them, or decide to leave them out. Nothing was sent.',
  },
  batch_fields_unknown: {
    status: 422,
    sentence: 'The fax names fields that the list does not have. Nothing was sent.',
  },
  batch_changed: {
    status: 409,
    sentence:
      'The list comes to another number of faxes now than you agreed to. Look at the check again. Nothing was sent.',
  },
  batch_not_scheduled: {
    status: 409,
    sentence: 'Nothing of this batch waits for its time any more.',
  },
  batch_ended: { status: 409, sentence: 'This batch has ended: nothing waits to be sent.' },
} as const;
