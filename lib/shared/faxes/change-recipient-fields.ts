import { z } from 'zod';
import { RecipientField } from './recipient-field.ts';

/** The body of `PUT /api/faxes/{faxId}/recipient`. */
export const ChangeRecipientFields = z.object({ recipient: RecipientField });
