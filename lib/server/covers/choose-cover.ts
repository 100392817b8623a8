import type { CoverChoice } from '#lib/shared/cover-templates/cover-choice.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { AppError, type ErrorCode } from '#lib/shared/errors.ts';
import { readSettings } from '../settings/read-settings.ts';
import { findCoverTemplate } from './find-cover-template.ts';

export type ChosenCover = 'none' | 'provider' | CoverTemplate;

interface CoverWish {
  /** The provider’s own where nothing is said. */
  cover?: CoverChoice;
  coverTo?: string;
  coverFrom?: string;
  coverMessage?: string;
}

/**
 * What stands in front of a fax: as asked for, if the office lets people choose.
 * @throws {AppError} `cover_required`, `cover_unknown`
 */
export async function chooseCover(wish: CoverWish): Promise<ChosenCover> {
  const { cover = 'provider', coverTo, coverFrom, coverMessage } = wish;
  const { defaultCover, isCoverEnforced } = await readSettings();
  const chosen = cover === 'default' ? defaultCover : cover;
  // The provider makes a page only where there is something to stand on it.
  const texts = [coverTo, coverFrom, coverMessage];
  const isFilledIn = texts.some((text) => text !== undefined);
  const isMissing = chosen !== defaultCover || (chosen === 'provider' && !isFilledIn);
  if (isCoverEnforced && isMissing) throw refuse('cover_required');
  if (chosen === 'none' || chosen === 'provider') return chosen;
  const template = await findCoverTemplate(chosen);
  if (!template) throw refuse('cover_unknown');
  return template;
}

/** Whether the cover is a page of ours, which the sender's line stands on. */
export function isOwnCover(chosen: ChosenCover): chosen is CoverTemplate {
  return typeof chosen !== 'string';
}

function refuse(code: ErrorCode): AppError {
  return new AppError(code, { fields: { cover: new AppError(code).message } });
}
