/** The part of the catalogue that is about the tries of a fax, and the time of the first one. */
export const tryErrors = {
  fax_in_flight: { status: 409, sentence: 'The fax is on its way. Wait until this try has ended.' },
  fax_arrived: {
    status: 409,
    sentence: 'This fax has arrived. To send it once more, use “Send again”.',
  },
  same_recipient: {
    status: 409,
    sentence: 'This is the number that the fax has already. Try again now calls it again.',
  },
  fax_ended: {
    status: 409,
    sentence: 'There is nothing to stop: no further try is planned.',
  },
  fax_not_scheduled: {
    status: 409,
    sentence: 'It does not wait for its time any more: it has left, or it was stopped.',
  },
  outcome_not_open: {
    status: 409,
    sentence: 'Faxdesk is still finding out, or knows already. There is nothing to decide now.',
  },
} as const;
