/** There is one logo: its row has this id. */
export const logoId = 'logo';
