import type { Route } from '../http/exchange.ts';
import { changeSettings } from './change-settings.ts';
import { forgeCallback } from './forge-callback.ts';
import { listTaken } from './list-taken.ts';
import { getDeliveries, getReceived, getRequests, getSettings } from './read-control.ts';
import { reset } from './reset.ts';

export const controlRoutes: Route[] = [
  { method: 'GET', path: '/_sandbox/settings', handle: getSettings },
  { method: 'PATCH', path: '/_sandbox/settings', handle: changeSettings },
  { method: 'GET', path: '/_sandbox/received', handle: getReceived },
  { method: 'GET', path: '/_sandbox/faxes', handle: listTaken },
  { method: 'GET', path: '/_sandbox/requests', handle: getRequests },
  { method: 'GET', path: '/_sandbox/deliveries', handle: getDeliveries },
  { method: 'POST', path: '/_sandbox/callbacks', handle: forgeCallback },
  { method: 'POST', path: '/_sandbox/reset', handle: reset },
];
