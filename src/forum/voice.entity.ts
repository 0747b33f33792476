import { defineEntity, p } from '@mikro-orm/core';
import { Name } from '../accounts/name.entity.ts';
import { Thread } from './thread.entity.ts';

/**
 * Which name a person speaks with in a thread, found by a keyed hash of account and thread. Unique both ways:
 * nobody speaks with two names in one thread, and one person's rows do not match each other.
 */
export const VoiceSchema = defineEntity({
  name: 'Voice',
  tableName: 'voice',
  uniques: [{ properties: ['thread', 'name'] }],
  properties: {
    blindKey: p.blob().primary(),
    thread: () => p.manyToOne(Thread).mapToPk(),
    name: () => p.manyToOne(Name).mapToPk().index(),
  },
});
export class Voice extends VoiceSchema.class {}
VoiceSchema.setClass(Voice);
