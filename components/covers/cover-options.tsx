import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';

/** What may be chosen as a cover page, in a select. */
export function CoverOptions({ templates }: { templates: readonly CoverTemplate[] }) {
  return (
    <>
      <option value="none">No cover page</option>
      <option value="provider">Provider’s cover page</option>
      {templates.map(({ templateId, name }) => (
        <option key={templateId} value={templateId}>
          {name}
        </option>
      ))}
    </>
  );
}
