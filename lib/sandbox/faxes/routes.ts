import type { Route } from '../http/exchange.ts';
import { deleteFax } from './delete-fax.ts';
import { downloadFiles } from './download-files.ts';
import { getFax } from './get-fax.ts';
import { listFaxes } from './list-faxes.ts';
import { sendFax } from './send-fax.ts';

export const faxRoutes: Route[] = [
  { method: 'POST', path: '/v3/fax/send', handle: sendFax },
  { method: 'GET', path: '/v3/fax/list', handle: listFaxes },
  { method: 'GET', path: '/v3/fax/:id', handle: getFax },
  { method: 'DELETE', path: '/v3/fax/:id', handle: deleteFax },
  { method: 'GET', path: '/v3/fax/files/:id', handle: downloadFiles },
  { method: 'GET', path: '/v3/transmission/final_copy/:id', handle: downloadFiles },
];
