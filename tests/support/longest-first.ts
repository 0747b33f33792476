import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take many times as long as the rest, longest first; a pattern takes all that it fits. */
const long = [
  /tests\/privacy\/dump\./,
  /tests\/journeys\/every-page\./,
  /tests\/start\/starts-again\./,
  /tests\/http\/forum\/kept-pages-order\./,
  /tests\/privacy\/habits\./,
  /tests\/design\/gallery\./,
  /tests\/(journeys|start)\//,
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = long.findIndex((pattern) => pattern.test(moduleId));
  return found === -1 ? long.length : found;
};

/** Begins with the longest files, so that none of them is alone at the end of a run while a processor waits. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
