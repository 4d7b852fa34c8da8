import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Unpacks a ZIP archive without encryption or ZIP64 (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16) below `folder`. */
export function unzip(archive: Buffer, folder: string): void {
  const end = archive.lastIndexOf(Buffer.from(new Uint32Array([endOfDirectory]).buffer));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Error("damaged archive");
    const [nameLength, extraLength, commentLength] = [
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    if (!name.endsWith("/")) writeEntry(archive, at, join(folder, checked(name)));
    at += 46 + nameLength + extraLength + commentLength;
  }
}

function writeEntry(archive: Buffer, at: number, file: string): void {
  const header = archive.readUInt32LE(at + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
}

function checked(name: string): string {
  if (normalize(name).split(sep).includes("..")) throw new Error(`archive entry outside its folder: ${name}`);
  return name;
}
