import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../migrations/list.ts';
import {
  Account,
  Locker,
  Passkey,
  RecoveryCode,
  RoleCode,
  Session,
  Staff,
} from './accounts/account.entity.ts';
import { Departure } from './accounts/departure.entity.ts';
import { Name } from './accounts/name.entity.ts';
import { Draft } from './forum/draft.entity.ts';
import { Mention } from './forum/mention.entity.ts';
import { Post } from './forum/post.entity.ts';
import { Reaction } from './forum/reaction.entity.ts';
import { Likeness, Redaction } from './forum/redaction.entity.ts';
import { Space } from './forum/space.entity.ts';
import { Thread } from './forum/thread.entity.ts';
import { Voice } from './forum/voice.entity.ts';
import { CrisisHint, CrisisRecord } from './moderation/crisis.entity.ts';
import { CaseNote, ModerationCase, Proposal } from './moderation/moderation-case.entity.ts';
import { ModerationEvent } from './moderation/moderation-event.entity.ts';
import { Report } from './moderation/report.entity.ts';
import { Tally } from './moderation/tally.entity.ts';
import { Debrief, Pulse, Shift, Supervision } from './moderation/team-care.entity.ts';
import { Statement } from './notifications/statement.entity.ts';
import { BindingDriver } from './platform/binding-driver.ts';
import { FormKey } from './platform/form-key.entity.ts';
import { freeLostPlaces } from './platform/lost-connections.ts';
import { PreparingClient } from './platform/preparing-client.ts';
import { ask, type Em } from './platform/rows.ts';
import { Duty, HelplineNote, Paper } from './resources/help.entity.ts';
import { Wording } from './safety/wording.entity.ts';
import { Agreement, Site } from './site/site.entity.ts';
import { Outcome } from './strategies/outcome.entity.ts';
import { Strategy } from './strategies/strategy.entity.ts';
import { UsedStrategy } from './strategies/used-strategy.entity.ts';

export const entities = [
  Account,
  Agreement,
  CaseNote,
  CrisisHint,
  CrisisRecord,
  Debrief,
  Departure,
  Draft,
  Duty,
  FormKey,
  HelplineNote,
  Likeness,
  Locker,
  Mention,
  ModerationCase,
  ModerationEvent,
  Name,
  Outcome,
  Paper,
  Passkey,
  Post,
  Proposal,
  Pulse,
  Reaction,
  RecoveryCode,
  Redaction,
  Report,
  RoleCode,
  Session,
  Shift,
  Site,
  Space,
  Staff,
  Statement,
  Strategy,
  Supervision,
  Tally,
  Thread,
  UsedStrategy,
  Voice,
  Wording,
];

export interface Database {
  orm: MikroORM;
  /** A unit of work of its own: one for each request and each job. */
  fork(): Em;
  /** As `ask`, for what is asked before a request has a unit of work. */
  ask<Row>(text: string, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Milliseconds a statement, a lock and an idle transaction may take (SECURITY R3). */
const shortLimits = {
  statement_timeout: 5000,
  lock_timeout: 2000,
  idle_in_transaction_session_timeout: 10_000,
};

/**
 * Opens a pool of connections. Each has the time limits of SECURITY R3, and none waits longer than two
 * seconds for a place, so that a database that is away is noticed and not queued for.
 */
export async function openDatabase({
  url,
  poolSize = 10,
  patient = false,
}: {
  url: string;
  poolSize?: number;
  /** Without the short limits, for a migration of a large forum, which may take its time, on a machine that is busy. */
  patient?: boolean;
}): Promise<Database> {
  const orm = await MikroORM.init({
    driver: BindingDriver,
    clientUrl: url,
    entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    ignoreUndefinedInQuery: false,
    driverOptions: {
      Client: PreparingClient,
      pipeline: true,
      onPoolCreated: freeLostPlaces,
      max: poolSize,
      connectionTimeoutMillis: patient ? 30_000 : 2000,
      idleTimeoutMillis: 30_000,
      ...(patient ? {} : shortLimits),
      application_name: 'alongside',
    },
    pool: { max: poolSize },
    schemaGenerator: { ignoreSchema: ['jobs', 'search'], ignoreTriggers: true, ignoreRoutines: true },
    migrations: {
      migrationsList: migrations,
      path: 'migrations',
      pathTs: 'migrations',
      snapshotName: 'schema-snapshot',
      snapshotOnMigrate: false,
      transactional: true,
      allOrNothing: true,
      emit: 'ts',
    },
    debug: false,
    logger: () => undefined,
  });
  const forked = orm.em.fork({ clear: true });
  return {
    orm,
    ask: (text, values) => ask(forked, text, values),
    fork: () => orm.em.fork({ clear: true }),
    close: () => orm.close(),
  };
}
