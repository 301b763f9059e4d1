import { inflateRawSync } from 'node:zlib';

/** The texts of the first sheet's rows. Sizes and places are read from the zip's directory, as spreadsheets do. */
export function rowsOf(file: Buffer): string[][] {
  const sheet = part(file, 'xl/worksheets/sheet1.xml');
  return [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell]) => plain(cell ?? '')),
  );
}

const plain = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
    .replace(/&#x([0-9a-f]+);/gi, (_, n) => String.fromCodePoint(Number.parseInt(n, 16)));

function part(file: Buffer, name: string): string {
  let at = file.readUInt32LE(file.lastIndexOf('PK\x05\x06') + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, note] = [28, 30, 32].map((o) => file.readUInt16LE(at + o)) as [number, number, number];
    if (file.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const from = file.readUInt32LE(at + 42);
      const data = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28);
      return inflateRawSync(file.subarray(data, data + file.readUInt32LE(at + 20))).toString('utf8');
    }
    at += 46 + nameLength + extra + note;
  }
  throw new Error(`no ${name} in the workbook`);
}
