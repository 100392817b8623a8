import { readVariable } from '../scripts/processes/environment.ts';

/** Area codes of the United States whose fictional numbers the sandbox knows. */
const areaCodes = [205, 212, 213, 312, 404, 503, 512, 602, 615, 702, 713, 801, 813, 904, 916];

/** Each process begins elsewhere, so that three failures in a row, which are questioned, meet at no number. */
const firstAreaCode = Number(readVariable('TEST_WORKER_INDEX') ?? 0) * 4;
const picks = new Map<string, number>();

/**
 * A number of the sandbox's plan that other tests hardly call at the same time: faxes to one number
 * wait for each other. Written as people do: (212) 555-0104.
 */
export function pickNumber(lastFour: string): string {
  const picked = picks.get(lastFour) ?? 0;
  picks.set(lastFour, picked + 1);
  const areaCode = areaCodes[(firstAreaCode + picked) % areaCodes.length] ?? 212;
  return `(${areaCode}) 555-${lastFour}`;
}

/**
 * A number of the sandbox’s plan for a contact: a fax to a number that is one slip away from a
 * contact’s is questioned, so none that `pickNumber` answers may be.
 */
export const contactNumber = (lastFour: string) => `(646) 555-${lastFour}`;
