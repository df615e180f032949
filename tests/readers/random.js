// Numbers that look random and are the same for the same seed.

export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  // At least 0, less than 1: mulberry32.
  #next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  // A whole number from `least` to `most`, both included.
  between(least, most) {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  // True once in `times`.
  oneIn(times) {
    return this.between(1, times) === 1;
  }

  pick(choices) {
    return choices[this.between(0, choices.length - 1)];
  }

  // `make()` as often as a number between the two says, in an array.
  several(least, most, make) {
    return Array.from({ length: this.between(least, most) }, make);
  }
}
