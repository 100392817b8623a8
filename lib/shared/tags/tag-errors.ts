/** The part of the catalogue that is about tags. */
export const tagErrors = {
  tag_name_taken: { status: 409, sentence: 'There is a tag of this name already.' },
  too_many_tags: {
    status: 409,
    sentence: 'There are as many tags as one can keep apart. Delete one that nobody uses.',
  },
  unknown_tag: { status: 422, sentence: 'This tag is not there any more. Choose another one.' },
} as const;
