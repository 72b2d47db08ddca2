import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join, posix, win32 } from "node:path";
import { AppError, problem } from "@cchc/core/problem";

/** A LibreOffice that can be started. */
export interface LibreOffice {
  program: string;
  /** A folder that it may read and write: a boxed one (Flatpak, Snap) does not see the system's temporary folder. */
  workRoot: string;
}

/** What the search looks at; the process's own unless told. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isProgram: (path: string) => boolean;
  /** The names in a folder, none where there is no such folder. */
  namesIn: (folder: string) => readonly string[];
}

/** The variable that says where LibreOffice lies. */
export const placeVariable = "CCHC_SOFFICE";

/**
 * Finds LibreOffice: where `CCHC_SOFFICE` says, else on PATH, else in the usual places of the system. Throws
 * `libre-office-missing`; a variable that points to nothing is not passed over (SPEC PDF-2).
 */
export function findLibreOffice(surroundings: Surroundings = ownSurroundings()): LibreOffice {
  const { platform, env, isProgram } = surroundings;
  const configured = env[placeVariable]?.trim() ?? "";
  const programs = configured === "" ? [...onPath(surroundings), ...usualPlaces(surroundings)] : [configured];
  const program = programs.find(isProgram);
  if (program === undefined) {
    throw new AppError(
      problem("libre-office-missing", {
        configured: configured === "" ? null : configured,
        system: platform === "win32" ? "windows" : platform === "darwin" ? "macos" : "linux",
      }),
    );
  }
  return { program, workRoot: workRoot(program, surroundings) };
}

/** On Windows `soffice.com` is the one that a console program can wait for and listen to. */
function onPath({ platform, env }: Surroundings): string[] {
  const names = platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const separator = platform === "win32" ? ";" : platform === process.platform ? delimiter : ":";
  const path = platform === "win32" ? (env.Path ?? env.PATH) : env.PATH;
  const folders = (path ?? "").split(separator).filter((folder) => folder !== "");
  const { join: joined } = platform === "win32" ? win32 : posix;
  return folders.flatMap((folder) => names.map((name) => joined(folder, name)));
}

function usualPlaces({ platform, env, home, namesIn }: Surroundings): string[] {
  switch (platform) {
    case "win32": {
      const folders = ["ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
        const folder = env[name];
        if (folder === undefined || folder === "") return [];
        return [name === "LOCALAPPDATA" ? win32.join(folder, "Programs") : folder];
      });
      return folders.flatMap((folder) =>
        // Several versions lie side by side as “LibreOffice 24.8”.
        ["LibreOffice", ...named(namesIn(folder), /^LibreOffice .+/)].flatMap((name) =>
          ["soffice.com", "soffice.exe"].map((file) => win32.join(folder, name, "program", file)),
        ),
      );
    }
    case "darwin":
      return ["/Applications", posix.join(home, "Applications")].map((folder) =>
        posix.join(folder, "LibreOffice.app", "Contents", "MacOS", "soffice"),
      );
    default:
      return [
        "/usr/bin/soffice",
        "/usr/bin/libreoffice",
        "/usr/local/bin/soffice",
        "/usr/lib/libreoffice/program/soffice",
        ...named(namesIn("/opt"), /^libreoffice/).map((name) => posix.join("/opt", name, "program", "soffice")),
        "/snap/bin/libreoffice",
        posix.join(flatpakPrograms, flatpakName),
        posix.join(home, ".local/share/flatpak/exports/bin", flatpakName),
      ];
  }
}

const flatpakName = "org.libreoffice.LibreOffice";
const flatpakPrograms = "/var/lib/flatpak/exports/bin";

/** The newest version first. */
function named(names: readonly string[], pattern: RegExp): string[] {
  return names
    .filter((name) => pattern.test(name))
    .sort()
    .reverse();
}

function workRoot(program: string, { home }: Surroundings): string {
  if (program.endsWith(flatpakName)) return posix.join(home, ".var/app", flatpakName, "cache");
  return program.startsWith("/snap/") ? posix.join(home, "snap/libreoffice/common") : tmpdir();
}

function ownSurroundings(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir(), isProgram, namesIn };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(folder));
  } catch {
    return [];
  }
}
