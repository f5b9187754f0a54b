/** External ids of made-up things, each in the canonical form of its kind. */

/** Ten digits that no thing of another part has. */
export function serial(part: string, n: number): string {
  let hash = 7;
  for (const char of part) hash = (hash * 31 + char.charCodeAt(0)) % 90;
  return `${10 + hash}${String(n).padStart(8, '0')}`;
}

/** Every kind of id of a paper; it has the rare ones only if it is a tenth one. */
export const paperIds = (part: string, n: number) => ({
  key: `${part}:p${n}`,
  openalex: `W${serial(part, n)}`,
  ...(n % 5 < 3 ? { doi: `10.5555/${part}.${n}` } : {}),
  ...(n % 3 === 0 ? { arxiv: `${part}/${String(n).padStart(7, '0')}` } : {}),
  ...(n % 10 === 0
    ? {
        pmid: serial(part, n),
        pmcid: `PMC${serial(part, n)}`,
        mag: serial(part, n),
        acl: `2020.${part}-main.${n}`,
        dblp: `conf/${part}/${n}`,
        s2: serial(part, n).padStart(40, '0'),
        corpusId: serial(part, n),
      }
    : {}),
});

/** 0000-0010-0000-0042. */
export const orcid = (part: string, n: number): string =>
  serial(part, n).padStart(16, '0').match(/.{4}/g)!.join('-');

/** 1000-0042. */
export const issn = (part: string, n: number): string =>
  `${serial(part, 0).slice(0, 2)}${String(n).padStart(6, '0')}`.match(/.{4}/g)!.join('-');
