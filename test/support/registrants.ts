/** The site of the project's first programme, asked by whoever a request says it comes from. */
import type { Hono } from 'hono';
import { nobody, type Person } from '../../src/access/policy.ts';
import { authorityId } from '../../src/core/ids.ts';
import { programmeFolders, registers } from '../../src/store/programme-folders.ts';
import { createApp } from '../../src/web/app.tsx';
import { projectFolder } from './source-files.ts';
import { type TestSite, testSite } from './test-site.ts';

export const respondent = (authority: string): Person => ({
  name: `Ida fra ${authority}`,
  roles: ['respondent'],
  authority: authorityId(authority),
});
export const reader = (authority: string): Person => ({
  name: 'Ole',
  roles: ['authority-reader'],
  authority: authorityId(authority),
});
export const ministry: Person = { name: 'Mia', roles: ['observer'] };

export interface RegistrantSite {
  readonly site: TestSite;
  get(path: string, person?: Person): Promise<Response>;
  post(path: string, fields: Readonly<Record<string, string>>, person?: Person): Promise<Response>;
}

export async function registrantSite(): Promise<RegistrantSite> {
  const folder = programmeFolders(projectFolder).find(({ path }) => path.endsWith('covid19-2020'));
  if (!folder) throw new Error('no programme in the project');
  const site = await testSite({
    files: folder.files,
    registers: registers(projectFolder),
    round: '2020-maj',
  });
  const appFor = (person: Person): Hono =>
    createApp({
      context: site.context,
      identify: async () => person,
      proofread: () => Promise.reject(new Error('not here')),
      isReady: async () => true,
      reportFault(error) {
        console.error(error);
        return 'fault';
      },
    });
  return {
    site,
    get: async (path, person = nobody) => appFor(person).request(path),
    post: async (path, fields, person = nobody) =>
      appFor(person).request(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' },
      }),
  };
}
