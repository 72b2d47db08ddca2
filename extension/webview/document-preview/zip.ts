import { unzipSync } from "fflate";

/**
 * What docx-preview needs of a zip library, over the one that the report engine uses: it takes the place of jszip in
 * the bundle, which is ten times as large.
 */
class Zip {
  readonly files: Readonly<Record<string, ZipEntry>>;

  constructor(entries: Readonly<Record<string, Uint8Array>>) {
    const files: Record<string, ZipEntry> = Object.create(null);
    for (const [name, bytes] of Object.entries(entries)) files[name] = new ZipEntry(bytes);
    this.files = files;
  }
}

class ZipEntry {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  async async(type: "string" | "uint8array" | "blob"): Promise<string | Uint8Array | Blob> {
    switch (type) {
      case "string":
        return new TextDecoder().decode(this.#bytes);
      case "uint8array":
        return this.#bytes;
      case "blob":
        return new Blob([new Uint8Array(this.#bytes)]);
    }
  }
}

// biome-ignore lint/style/noDefaultExport: docx-preview imports the default export of the library that this stands for.
export default {
  loadAsync: async (bytes: Uint8Array) => new Zip(unzipSync(bytes)),
};
