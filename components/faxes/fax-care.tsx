import { describeEnd } from '#lib/client/cases/describe-end.ts';
import type { FaxDetails } from '#lib/shared/faxes/answers.ts';
import { isFinishReason } from '#lib/shared/cases/case-brief.ts';
import { TimeText } from '../ui/time-text.tsx';

/** Who looks after a fax that did not get on, what became of it, and what support wrote. */
export function FaxCare({ fax: { case: brief, messages } }: { fax: FaxDetails }) {
  if (!brief) return null;
  const isEnded = isFinishReason(brief.doneReason);
  return (
    <div className="flex flex-col gap-2">
      {isEnded && (
        <p className="font-medium">
          {describeEnd(brief)}
          {brief.doneAt && (
            <>
              , <TimeText time={brief.doneAt} />
            </>
          )}
        </p>
      )}
      {brief.state === 'open' && (
        <p className="text-soft">
          {brief.assignee ? `${brief.assignee.name} looks after it.` : 'Support knows of it.'}
        </p>
      )}
      {messages.map(({ author, text, at }) => (
        <blockquote key={at} className="border-l-2 border-accent pl-3">
          <p className="break-words whitespace-pre-wrap">{text}</p>
          <p className="text-small text-soft">
            {author}, <TimeText time={at} />
          </p>
        </blockquote>
      ))}
    </div>
  );
}
