/** Ids are 26 characters of Crockford's base 32 in lower case: 48 bits of time, then 80 random bits (SPEC ID-1). */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
const RANDOM_BYTES = 10;

/**
 * The id made at `milliseconds` since 1970 with 10 random bytes: sorts by time, and two laptops offline do not make the
 * same one.
 */
export function formatId(milliseconds: number, randomBytes: Uint8Array): string {
  if (randomBytes.length !== RANDOM_BYTES) throw new Error(`an id takes ${RANDOM_BYTES} random bytes`);
  let random = 0n;
  for (const byte of randomBytes) random = (random << 8n) | BigInt(byte);
  return inBase32(BigInt(milliseconds), TIME_CHARACTERS) + inBase32(random, RANDOM_CHARACTERS);
}

/** Whether `text` has the form of an id. */
export function isId(text: string): boolean {
  return /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text);
}

function inBase32(value: bigint, characters: number): string {
  let text = "";
  for (let rest = value; text.length < characters; rest >>= 5n) text = (ALPHABET[Number(rest & 31n)] ?? "") + text;
  return text;
}
