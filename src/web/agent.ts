import type { Context } from 'hono';

/** A browser and its machine in two words, so that people know their own; empty where it does not say. */
export function agentOf(request: Context): string {
  const text = request.req.header('user-agent') ?? '';
  const browsers = [
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ] as const;
  const machines = [
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS/, 'Mac'],
    [/Linux/, 'Linux'],
  ] as const;
  const named = (list: readonly (readonly [RegExp, string])[]) => list.find(([sign]) => sign.test(text))?.[1];
  return [named(browsers), named(machines)].filter((word) => word !== undefined).join(', ');
}
