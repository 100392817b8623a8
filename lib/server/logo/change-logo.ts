import { writeFile } from 'node:fs/promises';
import { DocumentError } from '#lib/fax-pages/document-error.ts';
import { prepareLogo } from '#lib/fax-pages/prepare-logo.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { ChangeLogoBody, Logo } from '#lib/shared/logo/logo.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { requireSettingManager } from '../settings/require-setting-manager.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { logoId } from './logo-row.ts';
import { readLogo } from './read-logo.ts';

interface ChangeLogo {
  actor: Actor;
  input: ChangeLogoBody;
}

/**
 * Puts this picture on all covers from now on. It is read in a process of its own, and only what
 * covers print of it is kept.
 * @throws {AppError} `forbidden`, `logo_unsupported`, `logo_broken`
 */
export async function changeLogo({ actor, input }: ChangeLogo): Promise<Logo | null> {
  requireSettingManager(actor);
  const { width, height, grey, preview } = await read(Buffer.from(input.image, 'base64'));
  const data = {
    ...{ width, height, updatedAt: new Date(), updatedById: actor.userId },
    grey: Buffer.from(grey, 'base64'),
    preview: Buffer.from(preview, 'base64'),
  };
  const where = { id: logoId };
  await db().organisationLogo.upsert({ where, create: { ...where, ...data }, update: data });
  return await readLogo({ actor });
}

async function read(image: Buffer) {
  const path = await newTemporaryPath();
  try {
    await writeFile(path, image);
    return await prepareLogo(path);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const isOther = error.code.endsWith('_unsupported') || error.code === 'document_empty';
    throw new AppError(isOther ? 'logo_unsupported' : 'logo_broken', { cause: error });
  } finally {
    await removeTemporaryFile(path);
  }
}
