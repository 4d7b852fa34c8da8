/** Keeps what was made of texts, for as long as each text is asked for now and then. */
export class Kept<Value> {
  private recent = new Map<string, Value>();
  private older: ReadonlyMap<string, Value> = new Map();
  private units = 0;

  /** `most`: UTF-16 units of text after which what was not asked for since is let go. */
  constructor(
    private readonly make: (text: string) => Value,
    private readonly most = 600_000,
  ) {}

  of(text: string): Value {
    const found = this.recent.get(text);
    if (found !== undefined) return found;
    const own = alone(text);
    const value = this.older.get(own) ?? this.make(own);
    this.units += own.length;
    if (this.units > this.most) {
      this.older = this.recent;
      this.recent = new Map();
      this.units = own.length;
    }
    this.recent.set(own, value);
    return value;
  }
}

/** The same text in memory of its own: engines keep a part of a text as a reference to the whole, which would be kept as well. */
function alone(text: string): string {
  return ` ${text}`.slice(1);
}
