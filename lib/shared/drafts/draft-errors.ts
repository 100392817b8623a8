/** The part of the catalogue that is about drafts and their uploads. */
export const draftErrors = {
  draft_changed: {
    status: 409,
    sentence:
      'This draft was changed in another tab or on another device. Nothing was overwritten.',
  },
  draft_sent: { status: 409, sentence: 'This draft was sent already. Start a new fax.' },
  draft_incomplete: {
    status: 409,
    sentence: 'A document is still on its way. Wait until it is there, or remove it.',
  },
  upload_offset_wrong: {
    status: 409,
    sentence:
      'The upload goes on at another place: somebody else uploads the same, or some is there.',
  },
  upload_complete: { status: 409, sentence: 'This document is there already.' },
} as const;
