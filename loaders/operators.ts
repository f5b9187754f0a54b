/** Reads a search with operators: AND, OR, NOT, "phrase", prefix*, fuzzy~, ( ). */
import { badInput } from '../cypher/errors.ts';
import { type Query, type Term, wordsIn } from './query.ts';

type Lexeme = { text: string; at: number };

const LEXEME = /[()]|"[^"]*"?|[^\s"()]+/g;
const OPERATOR = /^(?:AND|OR|NOT)$/;

const refusal = ({ at }: Lexeme, why: string) =>
  badInput('query', `query cannot be read at position ${at + 1}: ${why}`, { position: at + 1 });

/**
 * The query that a text writes, null when it is blank. Words side by side must all occur; NOT binds closer than
 * AND, AND closer than OR. BAD_USER_INPUT says where and why it cannot be read.
 */
export function operators(text: string): Query | null {
  const lexemes = [...text.matchAll(LEXEME)].map(({ 0: found, index }) => ({ text: found, at: index }));
  if (!lexemes.length) return null;
  const reader = new Reader(lexemes, { text: '', at: text.length });
  const query = reader.either();
  if (reader.next.text) throw refusal(reader.next, 'this ) closes nothing.');
  return query;
}

class Reader {
  readonly #lexemes: Lexeme[];
  readonly #end: Lexeme;
  readonly #weight = new Weight();
  #place = 0;

  constructor(lexemes: Lexeme[], end: Lexeme) {
    this.#lexemes = lexemes;
    this.#end = end;
  }

  get next(): Lexeme {
    return this.#lexemes[this.#place] ?? this.#end;
  }

  either(): Query {
    const any = [this.#every()];
    while (this.#takes('OR')) any.push(this.#every());
    return any.length === 1 ? any[0]! : { any };
  }

  #every(): Query {
    const all = [this.#one()];
    for (;;) {
      const isJoined = this.#takes('AND');
      if (!isJoined && /^(?:OR|\)|)$/.test(this.next.text)) break;
      all.push(this.#one());
    }
    return all.length === 1 ? all[0]! : { all };
  }

  #one(): Query {
    const lexeme = this.next;
    if (this.#takes('NOT')) {
      this.#weight.add(lexeme, 1);
      const left = this.#one();
      return 'not' in left ? left.not : { not: left };
    }
    if (this.#takes('(')) {
      if (this.next.text === ')') throw refusal(lexeme, 'there is nothing between ( and ).');
      const inner = this.either();
      if (!this.#takes(')')) throw refusal(lexeme, 'this ( is not closed.');
      return inner;
    }
    if (!lexeme.text) throw refusal(lexeme, 'it ends where a word should stand.');
    if (lexeme.text === ')' || OPERATOR.test(lexeme.text))
      throw refusal(lexeme, `a word should stand before ${lexeme.text}.`);
    this.#place++;
    const term = lexeme.text.startsWith('"') ? phrase(lexeme) : word(lexeme);
    this.#weight.add(lexeme, weightOf(term));
    return term;
  }

  #takes(text: string): boolean {
    const isNext = this.next.text === text;
    if (isNext) this.#place++;
    return isNext;
  }
}

function phrase(lexeme: Lexeme): Term {
  if (!/^".*"$/s.test(lexeme.text)) throw refusal(lexeme, 'this quotation mark is not closed.');
  return withWords(lexeme, { text: lexeme.text.slice(1, -1) });
}

function word(lexeme: Lexeme): Term {
  const [, text, ending] = lexeme.text.match(/^(.+?)(\*|~[12]?)?$/s) as string[];
  if (text!.includes('*'))
    throw refusal(lexeme, '* stands at the end of a word, at least one letter before it.');
  if (text!.includes('~')) throw refusal(lexeme, '~, ~1 or ~2 stands at the end of a word.');
  if (/^[-+!].*[\p{L}\p{N}]/su.test(text!))
    throw refusal(lexeme, `${text![0]} before a word has no meaning; there are AND, OR and NOT.`);
  const slips = ending?.startsWith('~') ? (Number(ending[1] ?? 2) as 1 | 2) : undefined;
  return withWords(lexeme, {
    text: text!,
    ...(ending === '*' ? { isPrefix: true } : {}),
    ...(slips ? { slips } : {}),
  });
}

function withWords(lexeme: Lexeme, term: Term): Term {
  if (!wordsIn(term.text).length)
    throw refusal(lexeme, `${lexeme.text} has no letter or digit; the operators are AND, OR, NOT.`);
  return term;
}

/** A word in each of two properties; a fuzzy one may stand for 50 words of the index. */
const weightOf = ({ text, slips }: Term) => 2 * (text.match(PIECE)?.length ?? 0) + (slips ? 100 : 0);
const PIECE = /[\p{sc=Han}\p{sc=Hira}]|[^\p{L}\p{M}\p{N}\s\x21-\x7E]|[\p{L}\p{M}\p{N}]+/gu;

/** The index takes 1,024 words in a query. */
class Weight {
  #weight = 0;

  add(lexeme: Lexeme, weight: number) {
    this.#weight += weight;
    if (this.#weight > 1_000)
      throw refusal(lexeme, 'from here on it asks for too much; take fewer words with ~.');
  }
}
