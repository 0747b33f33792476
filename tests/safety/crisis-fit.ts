import { signsOf } from '../../src/safety/crisis/collect-signs.rules.ts';
import { crisisSigns, type Sign, type SignCode } from '../../src/safety/crisis/crisis-weights.catalogue.ts';
import { readText } from '../../src/safety/crisis/read-text.rules.ts';
import { amountOf } from '../../src/safety/crisis/weigh-signs.rules.ts';
import { scanText } from '../../src/safety/phrases/scan-text.rules.ts';

/** A text as amounts of signs, whether its writer is in danger, and with which others it was written. */
export interface Example {
  readonly amounts: readonly number[];
  readonly danger: boolean;
  readonly family: string;
}

interface Fitted {
  readonly weights: readonly number[];
  readonly bias: number;
}

const codes = (Object.keys(crisisSigns) as SignCode[]).filter((code) => {
  const sign: Sign = crisisSigns[code];
  return sign.about === 'own' || sign.near < 0;
});

/** How much of each sign that speaks of the writer a text has. */
export function exampleOf(text: string, danger: boolean, family: string): Example {
  const found = signsOf(readText(scanText(text)), 'opening').filter(
    ({ about }) => about === 'own' || about === 'calm',
  );
  const amounts = codes.map((sign) => amountOf(found.filter(({ code }) => code === sign)));
  return { amounts, danger, family };
}

/** Logistic regression with weights held near those of the catalogue, none with the other sign. */
function fitWeights(examples: readonly Example[]): Fitted {
  const start = codes.map((code) => crisisSigns[code].near as number);
  const weights = [...start];
  let bias = -1.5;
  for (let round = 0; round < 300; round += 1) {
    const slope = weights.map(() => 0);
    let biasSlope = 0;
    for (const one of examples) {
      const off = chanceOf(one, { weights, bias }) - (one.danger ? 1 : 0);
      one.amounts.forEach((amount, at) => {
        slope[at] = (slope[at] ?? 0) + off * amount;
      });
      biasSlope += off;
    }
    codes.forEach((_, at) => {
      const from = start[at] ?? 0;
      const pull = 0.01 * ((weights[at] ?? 0) - from);
      const next = (weights[at] ?? 0) - 0.9 * ((slope[at] ?? 0) / examples.length + pull);
      weights[at] = from < 0 ? Math.min(0, next) : Math.max(0, next);
    });
    bias -= 0.9 * (biasSlope / examples.length);
  }
  return { weights, bias };
}

function chanceOf({ amounts }: Example, { weights, bias }: Fitted): number {
  const sum = amounts.reduce((total, amount, at) => total + amount * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-1.5 * sum));
}

/** Each text judged with weights that were fitted without its family: five parts, `from` the chance on which it counts as danger. */
export function crossValidated(
  examples: readonly Example[],
  from: number,
): { danger: boolean; noticed: boolean }[] {
  const families = [...new Set(examples.map(({ family }) => family))];
  const partOf = new Map(families.map((family, at) => [family, at % 5]));
  return [0, 1, 2, 3, 4].flatMap((part) => {
    const fitted = fitWeights(examples.filter(({ family }) => partOf.get(family) !== part));
    return examples
      .filter(({ family }) => partOf.get(family) === part)
      .map((one) => ({ danger: one.danger, noticed: chanceOf(one, fitted) >= from }));
  });
}
