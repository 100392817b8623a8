import type { Route } from '../http/exchange.ts';
import { changeAccount } from './change-account.ts';
import { getAccount } from './get-account.ts';
import { verifyAccount } from './verify-account.ts';

export const accountRoutes: Route[] = [
  { method: 'GET', path: '/v3/account', handle: getAccount },
  { method: 'PUT', path: '/v3/account', handle: changeAccount },
  { method: 'POST', path: '/v3/account/verify', handle: verifyAccount },
];
