import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import type {
  ApplyRemedyBody,
  Remedy,
  RemedyAnswer,
  SkippedCase,
} from '#lib/shared/cases/case-remedy.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { carryOut } from './carry-out.ts';
import { changeCase } from './change-case.ts';
import { skipCase } from './skip-case.ts';

interface ApplyRemedy {
  actor: Actor;
  input: ApplyRemedyBody;
}

/**
 * Does the same to many cases, each decided anew under its lock and in a transaction of its own:
 * what one can't have, the others get. @throws {AppError} `forbidden`
 */
export async function applyRemedy({ actor, input }: ApplyRemedy): Promise<RemedyAnswer> {
  requirePermission(actor, 'case:handle');
  const done: string[] = [];
  const skipped: SkippedCase[] = [];
  for (const seen of input.cases) {
    const obstacle = await tryOne(actor, seen, input.remedy);
    if (obstacle) skipped.push(skipCase({ caseId: seen.caseId, faxId: null }, obstacle));
    else done.push(seen.caseId);
  }
  return { done, skipped };
}

async function tryOne(actor: Actor, seen: SeenCase, remedy: Remedy): Promise<AppError | null> {
  try {
    await changeCase(actor, seen, (tx, held) => carryOut(tx, held, remedy));
    return null;
  } catch (error) {
    if (error instanceof AppError && error.status < 500) return error;
    throw error;
  }
}
