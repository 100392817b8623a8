const note = '(?:<!--[^]*?-->\\s*)*';
const html = new RegExp(
  `^\\s*(?:<\\?xml[^>]*>\\s*)?${note}<(?:!doctype\\s+html|html|head|body)\\b`,
  'i',
);
const other = new RegExp(`^\\s*${note}<(?:\\?xml|!doctype|svg)\\b`, 'i');
const startLetters = 1024;

/**
 * What a text is the source of: a web page, or a drawing or data (`xml`, SVG among it); null for a
 * text that is to be read as it is.
 */
export function findMarkup(text: string): 'html' | 'xml' | null {
  const start = text.slice(0, startLetters).replace(/^\ufeff/, '');
  if (html.test(start)) return 'html';
  return other.test(start) ? 'xml' : null;
}
