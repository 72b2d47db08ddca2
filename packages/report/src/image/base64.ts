const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Bytes encoded in one go: a multiple of three, so that pieces can be joined. */
const PIECE = 3 * 4096;

/** `bytes` in base64 (RFC 4648), with no help of a platform. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(encode(bytes.subarray(at, at + PIECE)));
  return pieces.join("");
}

function encode(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    for (let letter = 0; letter < 4; letter += 1) {
      text += letter > bytes.length - at ? "=" : (LETTERS[(group >> (18 - 6 * letter)) & 63] ?? "");
    }
  }
  return text;
}
