import { expect, test } from "vitest";
import { carriesFiles, droppedFiles } from "./dropped-files.ts";
import { sendFile } from "./send-file.ts";

/** What a browser hands over at a drop. */
function drop(data: Record<string, string>, ...items: { file: File; isDirectory?: boolean }[]) {
  return {
    types: [...Object.keys(data), ...(items.length > 0 ? ["Files"] : [])],
    getData: (type: string) => data[type] ?? "",
    files: items.map(({ file }) => file) as unknown as FileList,
    items: items.map(({ file, isDirectory = false }) => ({
      kind: "file",
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory }) as FileSystemEntry,
    })),
  };
}

test("VFORM-5 a file from outside comes by its content, a folder by its name", () => {
  const file = new File(["x"], "biên bản.pdf");
  const dropped = droppedFiles(drop({}, { file }, { file: new File([], "ảnh"), isDirectory: true }));
  expect(dropped).toEqual({ files: [file], folders: ["ảnh"], uris: [] });
});

test("VFORM-5 files of VS Code's Explorer come by their addresses, its own list first", () => {
  const uris = "file:///w/a.jpg\r\n# nhận xét\r\nfile:///w/b%20c.pdf\r\n";
  expect(droppedFiles(drop({ "text/uri-list": uris })).uris).toEqual(["file:///w/a.jpg", "file:///w/b%20c.pdf"]);
  const both = drop({ "application/vnd.code.uri-list": "file:///w/a.jpg", "text/uri-list": "http://127.0.0.1/a.jpg" });
  expect(droppedFiles(both).uris).toEqual(["file:///w/a.jpg"]);
});

test("VFORM-5 a text that is dragged over is not taken for a file", () => {
  expect(carriesFiles({ types: ["text/plain", "text/html"] })).toBe(false);
  expect(carriesFiles({ types: ["Files"] })).toBe(true);
  expect(carriesFiles(null)).toBe(false);
});

test("VFORM-5 a large file goes part by part, each after the last has arrived, and an empty one goes too", async () => {
  const parts: { upload: string; bytes: number; total: number }[] = [];
  const percents: number[] = [];
  const to = {
    send: async (act: Parameters<Parameters<typeof sendFile>[0]["send"]>[0]) => {
      if (act.act === "evidence.part")
        parts.push({ upload: act.upload, bytes: act.bytes.byteLength, total: act.total });
      return undefined;
    },
  };
  const size = 9 * 1024 * 1024;
  await sendFile(to, new File([new Uint8Array(size)], "a.bin"), null, (percent) => percents.push(percent));
  expect(parts.map(({ bytes }) => bytes)).toEqual([4194304, 4194304, 1048576]);
  expect(new Set(parts.map(({ upload, total }) => `${upload} ${total}`)).size).toBe(1);
  expect(percents).toEqual([0, 44, 88]);
  await sendFile(to, new File([], "trống.txt"), null, () => {});
  expect(parts.at(-1)).toMatchObject({ bytes: 0, total: 0 });
});

test("VFORM-5 a refused part ends the sending", async () => {
  let sent = 0;
  const refused = { message: "quá lớn", hint: "" };
  const to = { send: async () => (++sent === 1 ? refused : undefined) };
  expect(await sendFile(to, new File([new Uint8Array(9e6)], "a.bin"), "f", () => {})).toBe(refused);
  expect(sent).toBe(1);
});
