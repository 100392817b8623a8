import { headerRows, linesPerPoint, pagePoints } from '../page-size.ts';
import type { FaxHeader } from '../isolation/fax-header.ts';
import type { Pen, TextStyle } from '../pdfium/create-typesetter.ts';

const style: TextStyle = { font: 'bold', size: 8.5 };
const margin = 18;
const baseline = 11.5;
const gap = 12;
const rule = 0.75;

/**
 * The header of a provider or a machine, in the rows that are its own. A long name is cut short; the
 * numbers that it stands between never are.
 */
export function drawHeaderStrip(pen: Pen, header: FaxHeader, page: number, pages: number): void {
  const when = formatSentAt(header);
  const count = `Page ${page} of ${pages}`;
  const right = pagePoints.width - margin - pen.width(count, style);
  const left = margin + pen.width(when, style) + gap;
  const numbers = `${header.fromNumber} \u2192 ${header.to}`.trim();
  const name = shorten(pen, header.from, right - gap - left - pen.width(` ${numbers}`, style));
  const route = `${name} ${numbers}`.trimStart();
  pen.text(when, style, margin, baseline);
  pen.text(route, style, left + (right - gap - left - pen.width(route, style)) / 2, baseline);
  pen.text(count, style, right, baseline);
  pen.rule(margin, headerRows / linesPerPoint - rule, pagePoints.width - 2 * margin, rule);
}

/** The rows of {@link drawSenderLine}, below those that are left to the provider's own header. */
export const senderLineRows = 36;

/** When, by whom and from which number, on a page of ours: 47 CFR 68.318(d) asks for it once a fax. */
export function drawSenderLine(pen: Pen, header: FaxHeader): void {
  const parts = [`Sent ${formatSentAt(header)}`, header.from, header.fromNumber];
  const line = parts.filter((part) => part !== '').join(' \u00b7 ');
  const top = headerRows / linesPerPoint;
  pen.text(shorten(pen, line, pagePoints.width - 2 * margin), style, margin, top + baseline - 2);
}

export function formatSentAt({ sentAt, timeZone }: FaxHeader): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(sentAt));
}

function shorten(pen: Pen, text: string, room: number): string {
  if (pen.width(text, style) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && pen.width(`${characters.join('')}\u2026`, style) > room) {
    characters.pop();
  }
  return `${characters.join('')}\u2026`;
}
