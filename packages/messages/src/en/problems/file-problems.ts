import type { FileIoReason, JsonReason } from "@cchc/core/problems/file-problems";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { counted } from "../counted.ts";
import { expectation, foundThere, placeInDocument } from "../expectation.ts";
import { format } from "../format.ts";

const fileIoReason: { [R in FileIoReason]: string } = {
  "disk-full": "the disk is full",
  "size-limit": "the file exceeds the system's size limit",
  "read-only": "the folder or disk is read-only",
  "no-permission": "this account has no permission",
  hardware: "the storage device reported an error",
  "name-too-long": "the name or path is too long",
  "not-a-file": "it is not a file",
  "not-a-folder": "it is not a folder",
  "symlink-loop": "the link leads back to itself",
  "too-many-open-files": "too many files are open on this machine",
  busy: "another program is using the file",
  other: "the system refused",
};

const jsonReason: { [R in JsonReason]: string } = {
  empty: "the file is empty",
  "conflict-marker": "a git conflict marker (<<<<<<<) is left",
  "unexpected-end": "the file is cut off, its end is missing",
  "unexpected-character": "a character is out of place",
  "unterminated-string": "a closing quotation mark is missing",
  "invalid-string": "a string holds an invalid character",
  "invalid-number": "a number is malformed",
  "property-name-expected": "a property name is missing",
  "value-expected": "a value is missing",
  "colon-expected": "a colon is missing",
  "comma-expected": "a comma is missing",
  "trailing-comma": "there is a comma too many at the end",
  "trailing-content": "there is content after the end of the JSON",
  comment: "JSON allows no comments",
};

const seeBroken = "Mend the file, then run `cchc check` to look again.";

/** Texts of problems with files and what is in them. */
export const fileProblems = {
  "workspace-not-found": ({ from }) => ({
    message:
      from === ""
        ? "No folder with data is open."
        : `No workspace (a file cchc.json) was found at ${from} or in any folder above.`,
    hint: "Make one with `cchc init`, or name its folder with `cchc -w FOLDER …`.",
  }),
  "workspace-exists": ({ folder }) => ({
    message: `${folder} is a workspace already and was kept as it is.`,
    hint: "Choose another folder, or work with this one: cchc -w FOLDER agenda",
  }),
  "file-not-found": ({ file }) => ({
    message: `There is no file ${file}.`,
    hint: "Check the name and the folder of the file.",
  }),
  "file-locked": ({ file, holder, seconds, lock }) => ({
    message: `${file} is being changed by ${holder}; waited ${counted(seconds, "second")}. Nothing was written.`,
    hint: `Wait for the other one to finish, then run the command again. If that machine is gone for good, delete the lock ${lock}.`,
  }),
  "file-too-large": ({ file, bytes, limit }) => ({
    message: `${file} has ${format.bytes(bytes)}, more than the limit of ${format.bytes(limit)}, and was not read.`,
    hint: "Check whether another file was copied here by mistake.",
  }),
  "file-in-use": ({ file, seconds }) => ({
    message: `${file} is open in another program; waited ${counted(seconds, "second")}. The file is as it was.`,
    hint: "Close it in Word or the editor, then run the command again.",
  }),
  "changes-outdated": () => ({
    message: "The unsaved changes no longer fit the file that changed on disk. Both versions are as they were.",
    hint: "Compare the two, then keep the file on disk or overwrite it.",
  }),
  "edit-refused": ({ file, because }) => ({
    message: {
      changed: `${file} was changed elsewhere while this was written. This change was not made.`,
      "read-only": `${file} may only be read. Nothing was written.`,
      editor: `The editor did not take the change of ${file}. Nothing was written.`,
    }[because],
    hint: {
      changed: "Look at the new content, then try again.",
      "read-only": "Allow writing to the file, or copy the folder somewhere else.",
      editor:
        "Close the file and open it again; if that does not help, open the log and send it to whoever supports you.",
    }[because],
  }),
  "file-unsaved": ({ file }) => ({
    message: `${file} has unsaved changes. Nothing was written.`,
    hint: "Save that file (Ctrl+S), then try again.",
  }),
  "file-changed-on-disk": ({ file }) => ({
    message: `${file} changed on disk since it was read. Nothing was written.`,
    hint: "Run the command again to work with the new content.",
  }),
  "import-outdated": ({ file }) => ({
    message: `${file} was changed after the table was tried. Nothing was written.`,
    hint: "Read the table again to compare it with what is there now, then write.",
  }),
  "file-exists": ({ file }) => ({
    message: `${file} exists already and was kept as it is.`,
    hint: "Choose another name, or move the old file away first.",
  }),
  "duplicate-document": ({ file, otherFile }) => ({
    message: `${file} is a copy of ${otherFile}: both hold the same visit. Only the latter counts.`,
    hint: "Compare the two, keep what is right in the latter, and move the copy out of the visits folder.",
  }),
  "hand-over-unfinished": ({ file, findings }) => ({
    message: `The change of units is recorded, but ${findings} ${findings === 1 ? "finding is" : "findings are"} not handed over yet: ${file} cannot be changed now.`,
    hint: "Do not record the change again. When the file is free and whole, run: cchc check --fix",
  }),
  "written-in-part": ({ files }) => ({
    message: `One of the files could not be written, so all of it was stopped. Another program changed ${format.list(files)} just then, and what was written there could not be put back; all other files are as they were.`,
    hint: "Look at the files named, take back what should not be there with cchc undo, then run the command again.",
  }),
  "write-unfinished": ({ files }) => ({
    message: `A write of several files was cut off: ${format.number(files)} ${files === 1 ? "was" : "were"} written, the others not yet. Nothing more was written.`,
    hint: "Put the files back as they were before it: cchc check --fix; then run the command again.",
  }),
  "file-not-utf8": ({ file, line, looksLike }) => ({
    message: `${file}, line ${line}: the text is not UTF-8${looksLike === "utf-16" ? " (it looks like UTF-16)" : ""}. The file is as it was.`,
    hint: "Open the file, save it as UTF-8, then run the command again.",
  }),
  "file-io": ({ file, reason, errno }) => ({
    message: `Cannot read or write ${file}: ${fileIoReason[reason]}${errno === "" ? "" : ` (${errno})`}. The old data is as it was.`,
    hint: "Remove that cause, then run the command again.",
  }),
  "json-malformed": ({ file, line, column, reason }) => ({
    message: `${file}, line ${line}, column ${column}: not valid JSON, ${jsonReason[reason]}. The file is as it was.`,
    hint: seeBroken,
  }),
  "json-duplicate-key": ({ file, line, path, key }) => ({
    message: `${file}, line ${line}: the property “${key}” occurs twice at ${path}. The file is as it was.`,
    hint: seeBroken,
  }),
  "json-too-deep": ({ file, line, limit }) => ({
    message: `${file}, line ${line}: nested deeper than ${counted(limit, "level")}, and was not read.`,
    hint: seeBroken,
  }),
  "json-forbidden-key": ({ file, path, key }) => ({
    message: `${file}: the property name “${key}” is not allowed (at ${path}). The file is as it was.`,
    hint: seeBroken,
  }),
  "document-invalid": ({ file, line, path, expected, found }) => ({
    message: `${file}, line ${line}: ${placeInDocument(path)} must be ${expectation(expected)}, but ${foundThere(found)}. The file is as it was.`,
    hint: seeBroken,
  }),
  "document-too-new": ({ file, found, supported }) => ({
    message: `${file} was written by a newer version (data version ${found}, this one understands up to ${supported}). The file is as it was.`,
    hint: "Update cchc, then run the command again.",
  }),
  "document-wrong-kind": ({ file, found, expected }) => ({
    message: `${file} ${found === "" ? "names no kind" : `is of kind “${found}”`}, but “${expected}” is needed here. The file is as it was.`,
    hint: "Check whether the file was renamed or put into the wrong folder.",
  }),
  "path-leaves-workspace": ({ file, path }) => ({
    message: `${file === "" ? "" : `${file}: `}the path “${path}” leads out of the workspace and was refused. Nothing was written.`,
    hint: "Copy the file into the workspace and use its path there.",
  }),
} satisfies Partial<ProblemTexts>;
