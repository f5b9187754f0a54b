/** Text of JATS and HTML, which titles and abstracts are written in: https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/abstracts/ */

const BLOCK = 'p|sec|title|list|list-item|break|br|div|li|ul|ol|label|disp-formula';
const BLOCKS = new RegExp(`</?(?:jats:)?(?:${BLOCK})(?:\\s[^<>]*)?/?>`, 'gi');
const TAGS = /<\/?[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/gi;
/** The same formula again, in TeX. */
const TEX = /<(jats:|)tex-math\b[^<>]*>.*?<\/\1tex-math>/gis;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** The words alone; a heading "Abstract" is none of them. Null when there are none. */
export function plainText(markup: string): string | null {
  const shown = /<mml:math/i.test(markup) ? markup.replace(TEX, '') : markup;
  const text = decode(decode(shown.replace(BLOCKS, ' ').replace(TAGS, '')))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^abstract[:.\s]\s*/i, '');
  return text || null;
}

const decode = (text: string) =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()]!;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
