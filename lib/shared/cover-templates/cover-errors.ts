/** The part of the catalogue that is about cover pages. */
export const coverErrors = {
  cover_required: {
    status: 400,
    sentence: 'Faxes go out with the office’s cover page. Choose it, then send again.',
  },
  cover_unknown: {
    status: 400,
    sentence: 'This cover page is no longer there. Choose another one.',
  },
  cover_template_changed: {
    status: 409,
    sentence: 'Somebody saved another version meanwhile. What you changed is still here.',
  },
  cover_template_in_use: {
    status: 409,
    sentence: 'This is the default cover page. Choose another default first.',
  },
  cover_not_enforceable: {
    status: 409,
    sentence: 'Without a cover page there is nothing to insist on. Choose a default first.',
  },
  cover_too_long: {
    status: 413,
    sentence: 'The cover page fills more than 5 sheets. Shorten the message.',
  },
} as const;
