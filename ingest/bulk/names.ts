/**
 * What is known of names without asking the disk: which none has ever been given, and where some lead that are the
 * key of a node and lead nowhere else. Its memory is fixed; of more names than that it knows less.
 */

/** Words of a slot: two to tell the name by, beside its place, and the node, from 1 on. */
const WORDS = 3;
/** In the word of the node: a record describes it. */
const FULL = 2 ** 31;

/** One name in two of 85 bits: not one pair in 10^25 is taken for one. */
const SLOTS = 2 ** 22;
const BITS = 2 ** 27;

export class Names {
  private readonly given: Uint32Array;
  private readonly slots: Uint32Array;
  private readonly bits: number;
  private readonly size: number;
  private a = 0;
  private b = 0;
  /** Where the slot of the name would be, and the other place for it. */
  private at = 0;
  private beside = 0;

  /** Powers of two. */
  constructor({ slots = SLOTS, bits = BITS } = {}) {
    this.size = slots;
    this.bits = bits;
    this.given = new Uint32Array(bits / 32);
    this.slots = new Uint32Array(slots * WORDS);
  }

  /** The node; null: there is no such name; undefined: only the disk knows. */
  find(type: number, name: string): { node: number; isFull: boolean } | null | undefined {
    const word = this.wordOf(type, name);
    return typeof word === 'number' ? { node: word % FULL, isFull: word >= FULL } : word;
  }

  /** The number of that node alone. */
  numberOf(type: number, name: string): number | null | undefined {
    const word = this.wordOf(type, name);
    return typeof word === 'number' ? word % FULL : word;
  }

  /** Notes that the name is given; `isKey`: to a node as its key. */
  give(type: number, name: string, node: number, { isKey = false, isFull = false } = {}) {
    this.seek(type, name);
    const isFirst = !this.isGiven();
    for (const bit of [this.a, this.b]) this.given[(bit & (this.bits - 1)) >>> 5]! |= 1 << (bit & 31);
    if (isKey && isFirst) this.keep(node, isFull);
    else this.drop();
  }

  /** Notes that the name is a node's key, and leads nowhere else. */
  learn(type: number, name: string, node: number, isFull: boolean) {
    this.seek(type, name);
    if (this.held() === undefined) this.keep(node, isFull);
  }

  /** Notes whether a record describes the node that has the name as its key. */
  setFull(type: number, name: string, isFull: boolean) {
    this.seek(type, name);
    const at = this.held();
    if (at === undefined) return;
    const node = this.slots[at + 2]! % FULL;
    this.slots[at + 2] = isFull ? node + FULL : node;
  }

  /** Leaves the name to the disk. */
  forget(type: number, name: string) {
    this.seek(type, name);
    this.drop();
  }

  private wordOf(type: number, name: string): number | null | undefined {
    this.seek(type, name);
    const at = this.held();
    if (at !== undefined) return this.slots[at + 2]!;
    return this.isGiven() ? undefined : null;
  }

  private keep(node: number, isFull: boolean) {
    if (node >= FULL) return;
    const { slots, at, beside } = this;
    if (slots[at + 2]) slots.copyWithin(beside, at, at + WORDS);
    slots[at] = this.a;
    slots[at + 1] = this.b;
    slots[at + 2] = isFull ? node + FULL : node;
  }

  private drop() {
    const at = this.held();
    if (at !== undefined) this.slots[at + 2] = 0;
  }

  private isGiven() {
    const { a, b, given, bits } = this;
    return (
      (given[(a & (bits - 1)) >>> 5]! & (1 << (a & 31))) !== 0 &&
      (given[(b & (bits - 1)) >>> 5]! & (1 << (b & 31))) !== 0
    );
  }

  private held(): number | undefined {
    const { slots, at, beside, a, b } = this;
    if (slots[at] === a && slots[at + 1] === b && slots[at + 2]) return at;
    if (slots[beside] === a && slots[beside + 1] === b && slots[beside + 2]) return beside;
  }

  /** Three hashes of the name, each pair of letters mixed into all bits above and below. */
  private seek(type: number, name: string) {
    const start = type + name.length * 4; // an odd last letter is a pair with none, not with a letter of 0
    let [a, b, c] = [0x9e3779b9 + start, 0x85ebca77 + start, 0xc2b2ae3d + start];
    for (let i = 0; i < name.length; i += 2) {
      const code = name.charCodeAt(i) | (name.charCodeAt(i + 1) << 16);
      a = Math.imul(a ^ code, 0x85ebca6b);
      a ^= a >>> 15;
      b = Math.imul(b ^ code, 0xc2b2ae35);
      b ^= b >>> 13;
      c = Math.imul(c ^ code, 0x27d4eb2f);
      c ^= c >>> 16;
    }
    const slot = c & (this.size - 1);
    this.a = a >>> 0;
    this.b = b >>> 0;
    this.at = slot * WORDS;
    this.beside = (slot ^ 1) * WORDS;
  }
}
