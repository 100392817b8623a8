import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ContactImportPreview,
  ContactImportResult,
  maxImportBytes,
} from '#lib/shared/contact-imports/contact-import.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { ApiError } from '../api-error.ts';
import { contactGroupKeys } from '../contact-groups/contact-group-queries.ts';
import { contactKeys } from '../contacts/contact-queries.ts';
import { requestJson } from '../http.ts';
import { recipientKeys } from '../recipients/recipient-queries.ts';

/** What a file would do; nothing is written. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: async (file: File) => {
      if (file.size > maxImportBytes) {
        const sentence = 'The file is larger than 5 MB. Import it in parts.';
        throw new ApiError('request_too_large', { sentence });
      }
      const path = apiPaths.contactImportPreviews;
      const preview = await requestJson(path, ContactImportPreview, { method: 'POST', file });
      return { file, preview };
    },
  });
}

/** Does what the preview said. */
export function useApplyImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, digest }: { file: File; digest: string }) => {
      const path = `${apiPaths.contactImports}?${new URLSearchParams({ digest })}`;
      return requestJson(path, ContactImportResult, { method: 'POST', file });
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: contactKeys.all }),
        client.invalidateQueries({ queryKey: contactGroupKeys.list }),
        client.invalidateQueries({ queryKey: recipientKeys.all }),
      ]),
  });
}
