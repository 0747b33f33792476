import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '../platform/roles.catalogue.ts';

/**
 * The sign-in side of a person. No column here says anything about a name, and no time is finer than a week
 * (ARCHITECTURE 12; ON-1: no e-mail, phone, birth date or place).
 */
export const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.text().primary(),
    /** Keyed hash of the sign-in name; the name itself is stored nowhere. */
    signInKey: p.blob().unique(),
    passphraseHash: p.text(),
    role: p.text().$type<Role>(),
    agreementVersion: p.integer(),
    consentVersion: p.integer(),
    consentWeek: p.date(),
    seenWeek: p.date(),
    /** Recovery codes, sealed, until the member has said that they are kept (ON-3). */
    pendingCodes: p.blob().nullable(),
    /** The two-step secret with the last step used, sealed (SECURITY A5). */
    twoStep: p.blob().nullable(),
  },
});
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

/** A device that is signed in. The value in its cookie is stored only as a hash (SECURITY B1). */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.text().primary(),
    account: () => p.manyToOne(Account).mapToPk().deleteRule('cascade'),
    tokenHash: p.blob().unique(),
    /** The value before the daily change, accepted until the new one has been seen. */
    previousHash: p.blob().unique().nullable(),
    label: p.blob().nullable(),
    shared: p.boolean(),
    seenWeek: p.date(),
  },
});
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

/** SHA-256 of a recovery code of 120 bits; the row goes when the code is used (SECURITY A4). */
export const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    codeHash: p.blob().primary(),
    account: () => p.manyToOne(Account).mapToPk().deleteRule('cascade').index(),
  },
});
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);

/** A list about a person, sealed and padded (ARCHITECTURE 12). */
export const LockerSchema = defineEntity({
  name: 'Locker',
  tableName: 'locker',
  properties: {
    account: () => p.manyToOne(Account).mapToPk().primary().deleteRule('cascade'),
    use: p.text().primary(),
    content: p.blob(),
  },
});
export class Locker extends LockerSchema.class {}
LockerSchema.setClass(Locker);

/** A code an owner gives to one person, by which that person takes on a role (SECURITY D). */
export const RoleCodeSchema = defineEntity({
  name: 'RoleCode',
  tableName: 'role_code',
  properties: {
    codeHash: p.blob().primary(),
    role: p.text().$type<Role>(),
    madeWeek: p.date(),
  },
});
export class RoleCode extends RoleCodeSchema.class {}
RoleCodeSchema.setClass(RoleCode);

/** A person of the team as the log knows them: an alias, never a name that posts. */
export const StaffSchema = defineEntity({
  name: 'Staff',
  tableName: 'staff',
  properties: {
    id: p.text().primary(),
    account: () => p.manyToOne(Account).mapToPk().unique().deleteRule('cascade'),
    alias: p.text().unique(),
  },
});
export class Staff extends StaffSchema.class {}
StaffSchema.setClass(Staff);

/** A passkey as a second step. What it is of whom is sealed; it is found by a hash of the id that the device tells. */
export const PasskeySchema = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    id: p.text().primary(),
    account: () => p.manyToOne(Account).mapToPk().deleteRule('cascade').index(),
    credentialHash: p.blob().unique(),
    content: p.blob(),
  },
});
export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey);
