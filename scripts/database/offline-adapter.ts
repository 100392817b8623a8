import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';

const postgres = { provider: 'postgres', adapterName: 'faxdesk-offline' } as const;

const refuse = () => Promise.reject(new Error('The schema engine works without a database here.'));

/** The one thing that the engine asks when it connects: does the schema exist, and which version? */
const greeting: SqlResultSet = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 18.0', 180000]],
};

const connection: SqlDriverAdapter = {
  ...postgres,
  queryRaw: ({ sql }) => (sql.includes('version()') ? Promise.resolve(greeting) : refuse()),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};

/** Tells the schema engine its dialect, PostgreSQL, without there being one. */
export const offlineAdapter: SqlMigrationAwareDriverAdapterFactory = {
  ...postgres,
  connect: () => Promise.resolve(connection),
  connectToShadowDb: () => Promise.resolve(connection),
};
