/**
 * SHA-256 (FIPS 180-4) without a platform's crypto, so that the engine bundles for a browser too. Used to name a
 * template's content, which is small; the result equals what `sha256sum` prints.
 */
export function sha256(bytes: Uint8Array): string {
  const state = new Uint32Array(INITIAL);
  const padded = pad(bytes);
  const view = new DataView(padded.buffer);
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let word = 0; word < 16; word += 1) schedule[word] = view.getUint32(offset + word * 4);
    for (let word = 16; word < 64; word += 1) {
      const early = at(schedule, word - 15);
      const late = at(schedule, word - 2);
      const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      schedule[word] = at(schedule, word - 16) + first + at(schedule, word - 7) + second;
    }
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + mixed + chosen + at(ROUND_CONSTANTS, round) + at(schedule, round)) >>> 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return padded;
}

function turn(word: number, count: number): number {
  return (word >>> count) | (word << (32 - count));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 64 primes give both tables: fractional bits of their square roots (eight) and cube roots (all). */
const PRIMES = Array.from({ length: 312 }, (_, index) => index).filter(
  (number) => number > 1 && !Array.from({ length: number - 2 }, (_, index) => index + 2).some((d) => number % d === 0),
);
const INITIAL = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(prime ** (1 / 2)));
const ROUND_CONSTANTS = Uint32Array.from(PRIMES, (prime) => fraction(prime ** (1 / 3)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000);
}
