import { deflateRawSync, crc32 } from 'node:zlib';

/** A zip of these files, as office programs write it. */
export function zip(files: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Buffer.byteLength(content), 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name)]),
    );
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const office = (part: string, type: string) =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    [part]: '<x/>',
  });

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** Files that evidence may be. */
export const good: Record<string, { content: Buffer; type: string }> = {
  'raport.pdf': { content: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'), type: 'application/pdf' },
  'zdjęcie.png': { content: png, type: 'image/png' },
  'zdjęcie.jpg': {
    content: Buffer.from('ffd8ffe000104a46494600010101006000600000ffd9', 'hex'),
    type: 'image/jpeg',
  },
  'uchwała.docx': {
    content: office('word/document.xml', 'wordprocessingml.document'),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  'dane.xlsx': {
    content: office('xl/workbook.xml', 'spreadsheetml.sheet'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};

/** Files that evidence may not be, whatever they are called. */
export const bad: Record<string, { name: string; content: Buffer }> = {
  'an SVG': { name: 'logo.svg', content: Buffer.from(svg) },
  'an SVG called PNG': { name: 'logo.png', content: Buffer.from(`<?xml version="1.0"?>${svg}`) },
  'a web page called PNG': {
    name: 'a.png',
    content: Buffer.from('\ufeff <!doctype html><script>alert(1)</script>'),
  },
  'a web page called PDF': { name: 'a.pdf', content: Buffer.from('<html>%PDF-1.7</html>') },
  'a GIF that is also a Java archive': {
    name: 'a.png',
    content: Buffer.concat([
      Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00', 'latin1'),
      zip({ 'A.class': 'x' }),
    ]),
  },
  'an archive called DOCX': { name: 'a.docx', content: zip({ 'a.html': '<script></script>' }) },
  'a document with macros': {
    name: 'a.docx',
    content: zip({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      'word/document.xml': '<x/>',
    }),
  },
  'a program': { name: 'a.pdf', content: Buffer.from('\x7fELF\x02\x01\x01', 'latin1') },
  'a text': { name: 'a.pdf', content: Buffer.from('only words') },
  'the test string of virus scanners': {
    name: 'a.pdf',
    content: Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-' + 'ANTIVIRUS-TEST-FILE!$H+H*'),
  },
};
