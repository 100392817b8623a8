import type { Route } from '../http/exchange.ts';
import { addUser, removeUser } from './change-access.ts';
import { createFaxLine } from './create-fax-line.ts';
import { deleteFaxLine } from './delete-fax-line.ts';
import { getFaxLine } from './get-fax-line.ts';
import { listAreaCodes } from './list-area-codes.ts';
import { listFaxLines } from './list-fax-lines.ts';

export const faxLineRoutes: Route[] = [
  { method: 'GET', path: '/v3/fax_line', handle: getFaxLine },
  { method: 'DELETE', path: '/v3/fax_line', handle: deleteFaxLine },
  { method: 'GET', path: '/v3/fax_line/list', handle: listFaxLines },
  { method: 'POST', path: '/v3/fax_line/create', handle: createFaxLine },
  { method: 'PUT', path: '/v3/fax_line/add_user', handle: addUser },
  { method: 'PUT', path: '/v3/fax_line/remove_user', handle: removeUser },
  { method: 'GET', path: '/v3/fax_line/area_codes', handle: listAreaCodes },
];
