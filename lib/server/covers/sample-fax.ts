import { coverVariables } from '#lib/shared/cover-templates/cover-variables.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import type { CoverPage } from './to-cover-imprint.ts';

const sample = (name: keyof typeof coverVariables) => coverVariables[name].sample;

/** A fax that nobody sends, to show what a template makes of one. */
export const samplePage: Omit<CoverPage, 'blocks' | 'at'> = {
  facts: {
    recipientName: sample('recipient.name'),
    recipient: sample('recipient.number'),
    senderName: sample('sender.name'),
    sender: sample('sender.number'),
    title: sample('title'),
  },
  message:
    'Here are the results that we spoke about on the phone. The second page has the reference ranges.\n\nCall us with any question.',
  documentPages: 3,
};

/** The office’s own name and notice where it has them. */
export function withSampleSettings(settings: Settings): Settings {
  return {
    ...settings,
    organisationName: settings.organisationName || sample('sender.organisation'),
    confidentialityNotice: settings.confidentialityNotice || sample('notice'),
  };
}
