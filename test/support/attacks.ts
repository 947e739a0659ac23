/** What attackers send, and the names of everything that the site reads. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './source-files.ts';

export const mark = 'zq7x';

/** All but the last hold the mark, by which they are found again. */
export const attacks: readonly string[] = [
  `${mark}<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>${mark}`,
  `' onmouseover='alert(1)' ${mark}`,
  `</title></textarea></script><svg onload=alert(1)>${mark}`,
  `javascript:alert('${mark}')`,
  `${mark}'; drop table entry; --`,
  `${mark}' or '1'='1`,
  `../../../../etc/passwd%00${mark}`,
  `..\\..\\windows\\${mark}`,
  `${mark}\0null`,
  `${mark}\r\nSet-Cookie: evil=1\r\n\r\n<html>`,
  `=cmd|' /C calc'!A0${mark}`,
  `@SUM(1)${mark}`,
  `${mark}{{constructor.constructor('return 1')()}}`,
  `\${${mark}}<%= 7*7 %>#{7*7}`,
  `${mark}\ud800half`,
  `${mark}\u202eright-to-left\u2066`,
  `__proto__${mark}`,
  `{"$gt":"${mark}"}`,
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;${mark}</a>`,
  `${mark}${'9'.repeat(400)}`,
  `${mark}${'a'.repeat(5000)}`,
  ...['__proto__', 'constructor', 'toString', '', ' ', '-1', '-0', 'NaN', 'Infinity', '1e309'],
  ...['9007199254740993', '99999999999999999999', '2147483648', '0x10', '1,5', '٣', '2020-02-30'],
  ...['0000-00-00', '+275760-09-14', '25:61', '[]', 'null', 'undefined', 'true'],
];

const reads = [
  /\b(?:first|wholeNumber)\([^;]*?, '([^']+)'/g,
  /\bquery\('([^']+)'\)/g,
  /\b(?:has|asks|asksFor|query|text|given|value)\('([^']+)'/g,
  /\b(?:personName|readFormWithFiles?)\([^;]*?, '([^']+)'/g,
  /\bform\??\.([a-z]\w*)/g,
  /\bform\['([^']+)'\]/g,
  /\bname="([^"{]+)"/g,
];

/** The name of every field and every part of a query that the code reads or writes, found in the code itself. */
export function inputNames(): readonly string[] {
  const files = globSync('src/web/**/*.{ts,tsx}', { cwd: projectFolder }).filter(
    (file) => !file.includes('.test.') && !file.includes('/scripts/'),
  );
  const names = files.flatMap((file) => {
    const code = readFileSync(join(projectFolder, file), 'utf8');
    return reads.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name));
  });
  return [...new Set([...names, '__proto__', 'constructor', 'toString'])].toSorted();
}

/** Bodies that are not what they say. */
export function brokenBodies(token: string): readonly { readonly type: string; readonly body: BodyInit }[] {
  const multipart = 'multipart/form-data; boundary=b';
  const part = (head: string, content: string) =>
    `--b\r\ncontent-disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
  const own = part('name="_token"', token);
  const files = ['fil', 'file', 'files'].map((name) =>
    part(`name="${name}"; filename="../../${mark}<img src=x onerror=1>.docx"`, `PK\u0003\u0004${mark}`),
  );
  return [
    { type: multipart, body: '' },
    { type: 'multipart/form-data', body: own },
    { type: multipart, body: own.slice(0, -4) },
    { type: multipart, body: `${own}${part('name="__proto__"', '1')}${part('nothing', mark)}--b--\r\n` },
    { type: multipart, body: `${own}${files.join('')}--b--\r\n` },
    { type: multipart, body: `${own}${part('name="name"', mark).repeat(2000)}--b--\r\n` },
    { type: 'application/json', body: '{"a":' },
    { type: 'application/json', body: `{"_token":"${token}","__proto__":{"roles":["administrator"]}}` },
    { type: 'application/x-www-form-urlencoded', body: `_token=${token}&name=%ff%fe%c0%80&%zz=%&mail=%` },
    { type: 'application/x-www-form-urlencoded', body: new Uint8Array([0xff, 0xfe, 0x3d, 0xc0, 0x80]) },
    { type: 'text/plain', body: mark },
    { type: `${mark}; charset=utf-7`, body: '+ADw-script+AD4-' },
  ];
}
