// Written in old JavaScript on purpose: it must parse, and say what to do, on any Node.
var floor = [24, 15];
var version = process.versions.node.split(".").map(Number);
if (version[0] < floor[0] || (version[0] === floor[0] && version[1] < floor[1])) {
  console.error(
    "cchc needs Node " +
      floor.join(".") +
      " or newer, and this script was started by Node " +
      process.versions.node +
      ".\n" +
      "The right Node comes with the dependencies. Repair: npx -y pnpm@12.21.0 install --force, then run the command again.\n" +
      "cchc cần Node " +
      floor.join(".") +
      " trở lên. Cách sửa: chạy npx -y pnpm@12.21.0 install --force rồi chạy lại lệnh.",
  );
  process.exit(1);
}
