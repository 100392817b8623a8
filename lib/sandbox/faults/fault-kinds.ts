/** What can go wrong with a request before it has an effect. */
const refusals = ['cut_before', 'exceeded_rate', 'unavailable', 'error_500'] as const;
/** What can go wrong with the answer once the request has had its effect. */
const losses = ['cut_after', 'html_500'] as const;

export const requestFaults = [...refusals, ...losses] as const;
export const sendFaults = [...requestFaults, 'max_faxes'] as const;
export const callbackFaults = [
  'callback_dropped',
  'callback_repeated',
  'callback_delayed',
] as const;

export const faultKinds = [...sendFaults, ...callbackFaults] as const;

export type FaultKind = (typeof faultKinds)[number];
export type SendFault = (typeof sendFaults)[number];
export type CallbackFault = (typeof callbackFaults)[number];
