import { type Kysely, sql } from 'kysely';
import { lockNumber } from './locks.ts';
import type { Database } from './schema.ts';
import type { TemplateKey, TemplateStore } from './templates.ts';

const about = [
  'programme_id as programme',
  'memo',
  'version',
  'based_on as basedOn',
  'at',
  'by_name as by',
  'kind',
] as const;

export function templateStore(db: Kysely<Database>): TemplateStore {
  const of = ({ programme, memo }: TemplateKey) =>
    db.selectFrom('template_version').where('programme_id', '=', programme).where('memo', '=', memo);
  return {
    async append({ programme, memo, basedOn, at, by, kind, text }) {
      const { version } = await db
        .insertInto('template_version')
        .values({
          programme_id: programme,
          memo,
          version: sql<number>`(select coalesce(max(version), 0) + 1 from template_version
            where programme_id = ${programme} and memo = ${memo})`,
          based_on: basedOn,
          at,
          by_name: by,
          kind,
          text,
        })
        .returning('version')
        .executeTakeFirstOrThrow();
      return version;
    },
    async lock({ programme, memo }) {
      await sql`select pg_advisory_xact_lock(${lockNumber(`template ${programme} ${memo}`)}::bigint)`.execute(
        db,
      );
    },
    current: (template) =>
      of(template)
        .select([...about, 'text'])
        .where('kind', '<>', 'aside')
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst(),
    one: (template, version) =>
      of(template)
        .select([...about, 'text'])
        .where('version', '=', version)
        .executeTakeFirst(),
    history: (template) => of(template).select(about).orderBy('version', 'desc').execute(),
    ofProgramme: (programme) =>
      db
        .selectFrom('template_version')
        .distinctOn('memo')
        .select([...about, 'text'])
        .where('programme_id', '=', programme)
        .where('kind', '<>', 'aside')
        .orderBy('memo')
        .orderBy('version', 'desc')
        .execute(),
  };
}
