export const documentKinds = ['pdf', 'jpeg', 'png', 'webp', 'tiff', 'text', 'office'] as const;

export type DocumentKind = (typeof documentKinds)[number];
