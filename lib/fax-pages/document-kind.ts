export const documentKinds = ['pdf', 'jpeg', 'png', 'tiff', 'text', 'office'] as const;

export type DocumentKind = (typeof documentKinds)[number];
