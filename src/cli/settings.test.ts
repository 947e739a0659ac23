import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings', () => {
  test('have a value each when the environment says nothing, or says it with nothing', () => {
    expect(readSettings({ PORT: '', HOME: '/x' })).toEqual({
      ok: true,
      value: { port: 3000, dataFolder: resolve('data'), mailsPerMinute: 120, demo: false },
    });
  });

  test('are all read', () => {
    const environment = {
      PORT: '0',
      BASE_URL: 'https://pejling.example.org/',
      PEJLING_DATA: '/srv/pejling',
      DATABASE_URL: 'postgres://a@b/c',
      SMTP_URL: 'smtp://mail:25',
      MAIL_FROM: 'Pejling <post@example.org>',
      MAILS_PER_MINUTE: '30',
      BOUNCE_KEY: 'abcdefghij0123456789',
      PEJLING_DEMO: '1',
    };
    expect(readSettings(environment)).toEqual({
      ok: true,
      value: {
        port: 0,
        baseUrl: 'https://pejling.example.org',
        dataFolder: '/srv/pejling',
        databaseUrl: 'postgres://a@b/c',
        smtpUrl: 'smtp://mail:25',
        mailFrom: 'Pejling <post@example.org>',
        mailsPerMinute: 30,
        bounceKey: 'abcdefghij0123456789',
        demo: true,
      },
    });
  });

  test.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['BASE_URL', 'pejling.example.org'],
    ['BASE_URL', 'ftp://x'],
    ['DATABASE_URL', 'mysql://x'],
    ['SMTP_URL', 'mail:25'],
    ['MAIL_FROM', 'Pejling'],
    ['MAIL_FROM', 'a@b.dk\r\nBcc: c@d.dk'],
    ['MAILS_PER_MINUTE', '0'],
    ['BOUNCE_KEY', 'short'],
    ['PEJLING_DEMO', 'maybe'],
    ['PEJLING_DTAA', 'x'],
    ['OIDC_ISSUER', 'http://provider.example.org'],
    ['OIDC_ISSUR', 'x'],
    ['OIDC_ROLES', 'a=emperor'],
    ['OIDC_AUTHORITIES', '=0101'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(readSettings({ [name]: value })).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ name })]),
    });
  });

  test('that are wrong are named all at once', () => {
    expect(readSettings({ PORT: 'x', PEJLING_DEMO: 'x', PEJLING_X: '' })).toMatchObject({
      problems: { length: 3 },
    });
  });
});
