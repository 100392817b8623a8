import { readFile } from 'node:fs/promises';
import type { CoverBlock } from '#lib/shared/cover-templates/cover-block.ts';
import {
  maxCoverSheets,
  type CoverPreview,
  type CoverPreviewInput,
} from '#lib/shared/cover-templates/cover-preview.ts';
import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { toPlannedTime } from '../faxes/to-planned-time.ts';
import { findLogo } from '../logo/find-logo.ts';
import { readSettings } from '../settings/read-settings.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { gatherCoverFacts } from './gather-cover-facts.ts';
import { toCoverImprint, type CoverPage } from './to-cover-imprint.ts';
import { findCoverTemplate } from './find-cover-template.ts';
import { printCover } from './print-cover.ts';
import { requireCoverManager } from './require-cover-manager.ts';
import { samplePage, withSampleSettings } from './sample-fax.ts';

interface PreviewCover {
  actor: Actor;
  input: CoverPreviewInput;
}

/**
 * A sheet of a cover as the fax machine prints it, before anything is sent.
 * @throws {AppError} `forbidden`, `not_found`, `cover_too_long`
 */
export async function previewCover({ actor, input }: PreviewCover): Promise<CoverPreview> {
  const blocks = await readBlocks(actor, input.cover);
  const page = input.fax
    ? await toPage(actor, blocks, input.fax)
    : { blocks, ...samplePage, at: new Date() };
  const settings = await readSettings();
  const path = await newTemporaryPath();
  try {
    const output = { kind: 'png', path, sheet: input.sheet } as const;
    const shown = input.fax ? settings : withSampleSettings(settings);
    const imprint = toCoverImprint(page, shown);
    const logo = await findLogo();
    const printed = await printCover({ ...imprint, logo, maxSheets: maxCoverSheets, output });
    return { image: (await readFile(path)).toString('base64'), ...printed };
  } finally {
    await removeTemporaryFile(path);
  }
}

async function readBlocks(actor: Actor, cover: CoverPreviewInput['cover']): Promise<CoverBlock[]> {
  if ('blocks' in cover) {
    requireCoverManager(actor);
    return cover.blocks;
  }
  if (!can(actor, 'cover-template:view')) throw new AppError('forbidden');
  const template = await findCoverTemplate(cover.templateId);
  if (!template) throw new AppError('not_found');
  return template.blocks;
}

async function toPage(
  actor: Actor,
  blocks: CoverBlock[],
  fax: NonNullable<CoverPreviewInput['fax']>,
): Promise<CoverPage> {
  const { coverMessage: message, documentPages } = fax;
  const facts = await gatherCoverFacts(actor, fax);
  return { blocks, facts, message, documentPages, at: toPlannedTime(fax) };
}
