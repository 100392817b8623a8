/** The part of the catalogue that is about contacts and whom not to fax. */
export const contactErrors = {
  contact_changed: { status: 409, sentence: 'Somebody else saved this contact meanwhile.' },
  group_name_taken: { status: 409, sentence: 'There is a group of this name already.' },
  import_changed: { status: 409, sentence: 'Contacts changed since the preview. Look again.' },
  number_blocked: { status: 422, sentence: 'This number is on the do-not-fax list.' },
  email_recipients_off: {
    status: 422,
    sentence: 'Faxes to e-mail addresses are switched off here. Enter a fax number.',
  },
  import_unreadable: {
    status: 422,
    sentence: 'This file holds no contacts. Use a CSV file with a header, or a vCard file.',
  },
} as const;
