/** A file on its way into a package: path with `/`, from the package's root. */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
  executable?: boolean;
}

/** The same files below a folder. */
export function below(folder: string, files: readonly PackedFile[]): PackedFile[] {
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

/** In the order of their paths, so that a package of the same files has the same bytes; a path given twice is a bug. */
export function inOrder(files: readonly PackedFile[]): PackedFile[] {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  for (const [index, { path }] of sorted.entries()) {
    if (path === sorted[index + 1]?.path) throw new Error(`packed twice: ${path}`);
  }
  return sorted;
}
