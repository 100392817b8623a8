/**
 * Who may import whom. `may` names folders of the repository, `mayNot` what is kept back of them,
 * `packages` the only ones allowed; CONTRIBUTING.md draws the same as arrows.
 */
export const zones = {
  app: {
    may: ['app', 'components', 'lib/client', 'lib/server', 'lib/shared'],
    mayNot: ['lib/server/db', 'lib/server/dropbox-sign', 'lib/server/generated'],
    why: 'app goes through verbs: no Prisma, no provider, no sandbox.',
  },
  components: {
    may: ['components', 'lib/client', 'lib/shared'],
    why: 'components use lib/client and lib/shared only.',
  },
  'lib/client': {
    may: ['lib/client', 'lib/shared', 'lib/file-types'],
    why: 'lib/client uses lib/shared and lib/file-types only.',
  },
  'lib/shared': {
    may: ['lib/shared', 'lib/file-types'],
    packages: ['zod', 'libphonenumber-js'],
    why: 'lib/shared imports zod, libphonenumber-js, lib/file-types and itself.',
  },
  'lib/server': {
    may: ['lib/server', 'lib/shared', 'lib/fax-pages'],
    why: 'lib/server uses lib/shared and lib/fax-pages only.',
  },
  'lib/file-types': {
    may: ['lib/file-types'],
    packages: [],
    why: 'lib/file-types looks at bytes, in the browser and beside a fax, and uses nothing else.',
  },
  'lib/fax-pages': {
    may: ['lib/fax-pages', 'lib/file-types'],
    why: 'lib/fax-pages knows nothing of the app.',
  },
  'lib/sandbox': {
    may: ['lib/sandbox', 'lib/shared', 'lib/fax-pages'],
    why: 'The sandbox uses lib/shared and lib/fax-pages only, or it would prove nothing.',
  },
  scripts: {
    may: ['scripts', 'lib/server', 'lib/shared', 'lib/fax-pages'],
    why: 'scripts run the app; they are no part of it.',
  },
  e2e: {
    may: ['e2e', 'scripts', 'lib/shared'],
    why: 'End-to-end tests know the app by its pages and its HTTP interface.',
  },
};

/** Where the database may be spoken to. */
export const databaseZones = ['lib/server', 'scripts'];

/** What runs in the browser has no Node. */
export const browserZones = ['components', 'lib/client', 'lib/shared', 'lib/file-types'];
