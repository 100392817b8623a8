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
      'The list has changed since you looked at its check: other recipients, or another number of them. Check it again. Nothing was sent.',
  },
  batch_sent_to_others: {
    status: 409,
    sentence:
      'This draft was sent already, to another list. Nobody got it because of this one: start a new fax for them.',
  },
  batch_not_scheduled: {
    status: 409,
    sentence: 'Nothing of this batch waits for its time any more.',
  },
  batch_stopped: {
    status: 409,
    sentence: 'This batch was stopped. Its failed faxes can still be tried again one by one.',
  },
  batch_ended: { status: 409, sentence: 'This batch has ended: nothing waits to be sent.' },
} as const;
