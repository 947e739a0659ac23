import type { Route } from '../route.ts';
import type { Services } from '../services.ts';

export function roundRoutes(_services: Services): readonly Route[] {
  return [];
}
