/** Every URL of Faxdesk: pages for people, addresses of the API for the browser. */
export const pagePaths = {
  signIn: '/sign-in',
  setup: (token: string) => `/setup/${encodeURIComponent(token)}`,
  faxes: '/faxes',
  newFax: '/faxes/new',
  draft: (draftId: string) => `/faxes/new?draft=${encodeURIComponent(draftId)}`,
  fax: (faxId: string) => `/faxes/${encodeURIComponent(faxId)}`,
  people: '/admin/people',
  account: '/admin/account',
  callbacks: '/admin/callbacks',
  covers: '/admin/covers',
  cover: (templateId: string) => `/admin/covers/${encodeURIComponent(templateId)}`,
} as const;

export const apiPaths = {
  faxes: '/api/faxes',
  fax: (faxId: string) => `/api/faxes/${encodeURIComponent(faxId)}`,
  faxFiles: (faxId: string) => `/api/faxes/${encodeURIComponent(faxId)}/files`,
  faxPrint: (faxId: string) => `/api/faxes/${encodeURIComponent(faxId)}/print`,
  faxDocument: (faxId: string, position: number) =>
    `/api/faxes/${encodeURIComponent(faxId)}/documents/${position}`,
  faxRetries: (faxId: string) => `/api/faxes/${encodeURIComponent(faxId)}/retries`,
  faxOutcome: (faxId: string) => `/api/faxes/${encodeURIComponent(faxId)}/outcome`,
  faxRecipient: (faxId: string) => `/api/faxes/${encodeURIComponent(faxId)}/recipient`,
  drafts: '/api/drafts',
  draft: (draftId: string) => `/api/drafts/${encodeURIComponent(draftId)}`,
  draftDocuments: (draftId: string) => `/api/drafts/${encodeURIComponent(draftId)}/documents`,
  draftDocument: (draftId: string, documentId: string) =>
    `/api/drafts/${encodeURIComponent(draftId)}/documents/${encodeURIComponent(documentId)}`,
  draftFax: (draftId: string) => `/api/drafts/${encodeURIComponent(draftId)}/fax`,
  draftPages: (draftId: string, documentId: string) =>
    `/api/drafts/${encodeURIComponent(draftId)}/documents/${encodeURIComponent(documentId)}/pages`,
  draftPage: (draftId: string, documentId: string, page: number) =>
    `/api/drafts/${encodeURIComponent(draftId)}/documents/${encodeURIComponent(documentId)}/pages/${page}`,
  faxLines: '/api/fax-lines',
  account: '/api/account',
  accountProbe: '/api/account/probe',
  users: '/api/users',
  user: (userId: string) => `/api/users/${encodeURIComponent(userId)}`,
  userLinks: (userId: string) => `/api/users/${encodeURIComponent(userId)}/links`,
  setup: '/api/setup',
  live: '/api/live',
  callbacks: '/api/callbacks/dropbox-sign',
  callbackHealth: '/api/callbacks/health',
  callbackRegistration: '/api/callbacks/registration',
  callbackReplays: '/api/callbacks/replays',
  coverTemplates: '/api/cover-templates',
  coverTemplate: (templateId: string) => `/api/cover-templates/${encodeURIComponent(templateId)}`,
  coverPreviews: '/api/cover-previews',
  settings: '/api/settings',
} as const;
