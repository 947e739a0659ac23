import type { EmbeddedProblem } from './embedded/embedded-postgres.ts';
import type { ServerNews } from './embedded/stay-joined.ts';
import type { DatabaseProblem } from './open-database.ts';

/** What keeps the database from opening, and what to do. */
export function databaseProblemText(problem: EmbeddedProblem | DatabaseProblem): string {
  switch (problem.code) {
    case 'no-binaries':
      return `There is no embedded PostgreSQL for ${problem.platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`;
    case 'not-ours':
      return `"${problem.folder}" belongs to another user. Run Pejling as that user, or set PEJLING_DATA to another folder.`;
    case 'not-writable':
      return `The data folder "${problem.folder}" cannot be written (${problem.why}). Set PEJLING_DATA to a folder that can.`;
    case 'root-without-namespaces':
      return 'PostgreSQL does not run as root, and this machine forbids the user namespaces that help it. Run Pejling as another user, or set DATABASE_URL.';
    case 'other-version':
      return `"${problem.folder}" holds a database of PostgreSQL ${problem.found}, and this Pejling brings 18. Set PEJLING_DATA to another folder.`;
    case 'did-not-start':
      return `The embedded PostgreSQL did not start: ${problem.why}`;
    case 'database-unreachable':
      return `The database cannot be reached: ${problem.why}. Check DATABASE_URL and that PostgreSQL runs.`;
    case 'app-role-missing':
      return `The database user "${problem.user}" may not make the role that the app works in. Ask an administrator of the server to run this once, and start again: create role pejling_app nologin; grant pejling_app to "${problem.user}";`;
    case 'database-not-updated':
      return `The tables could not be brought up to date: ${problem.why}. Nothing was changed.`;
  }
}

/** For whoever watches the terminal of a running site. */
export function serverNewsText(news: ServerNews): string {
  switch (news.code) {
    case 'ended':
      return 'The database has ended. Starting it again …';
    case 'back':
      return 'The database is back. Nothing that was saved is lost.';
    default:
      return databaseProblemText(news);
  }
}
