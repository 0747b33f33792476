/** What a notice asks for: a word with the writer, or that nothing goes up before a person has looked (RE-6). */
export type KindnessAct = 'nudge' | 'hold';

/** One kind of unkind or judging phrase. Codes are stable; words: `kindness.<code>.name`, `.why` and `.instead`. */
export interface KindnessRule {
  readonly code: string;
  readonly family: string;
  /** 0 to 1: how much such a phrase hurts when it stands alone. */
  readonly weight: number;
  readonly act: KindnessAct;
  /** Often kind in a warm text: counts in full only where it stands alone or somebody asked to be heard. */
  readonly mild?: true;
}

const nudge = (code: string, family: string, weight: number): KindnessRule => ({
  code,
  family,
  weight,
  act: 'nudge',
});
const mild = (code: string, family: string, weight: number): KindnessRule => ({
  ...nudge(code, family, weight),
  mild: true,
});

/** Every rule there is, in the order an organiser reads them. */
export const kindnessRules: readonly KindnessRule[] = [
  nudge('J01', 'dismissing', 0.7),
  nudge('J02', 'dismissing', 0.7),
  nudge('J03', 'dismissing', 0.6),
  nudge('J04', 'comparing', 0.65),
  nudge('J05', 'comparing', 0.6),
  nudge('J06', 'making small', 0.7),
  nudge('J07', 'making small', 0.7),
  nudge('J08', 'commanding', 0.6),
  nudge('J09', 'commanding', 0.55),
  nudge('J10', 'commanding', 0.55),
  nudge('J11', 'commanding', 0.7),
  nudge('J12', 'blaming', 0.75),
  nudge('J13', 'blaming', 0.65),
  nudge('J14', 'blaming', 0.7),
  nudge('J15', 'moralising', 0.75),
  nudge('J16', 'moralising', 0.6),
  nudge('J17', 'labelling', 0.85),
  nudge('J18', 'labelling', 0.5),
  nudge('J19', 'diagnosing', 0.5),
  nudge('J20', 'medical orders', 0.6),
  nudge('J21', 'doubting', 0.65),
  nudge('J22', 'doubting', 0.6),
  nudge('J23', 'cheering away', 0.45),
  mild('J24', 'cheering away', 0.3),
  nudge('J25', 'outdoing', 0.6),
  mild('J26', 'claiming to know', 0.3),
  nudge('J27', 'hostile', 0.9),
  { code: 'J28', family: 'inciting self-harm', weight: 1, act: 'hold' },
  nudge('J29', 'generalising', 0.7),
  nudge('J30', 'generalising', 0.6),
  nudge('J31', 'asking who somebody is', 0.4),
  nudge('J32', 'taking over', 0.4),
  nudge('J33', 'asking for thanks', 0.6),
  nudge('J34', 'keeping out', 0.65),
  mild('J35', 'advice not asked for', 0.3),
  nudge('J36', 'against therapy', 0.55),
  nudge('J37', 'pressing faith', 0.6),
  nudge('J38', 'hard lessons', 0.65),
  nudge('J39', 'age', 0.6),
  nudge('J40', 'body', 0.7),
  nudge('J41', 'threatening to go', 0.6),
  nudge('J42', 'reading minds', 0.65),
  nudge('J43', 'denying worth', 0.95),
  mild('J44', 'leading away', 0.3),
  nudge('J45', 'mocking', 0.7),
  nudge('J46', 'silencing', 0.7),
  nudge('J47', 'taking hope', 0.85),
  nudge('J48', 'shaming', 0.75),
  nudge('J49', 'denying who somebody is', 0.7),
  nudge('J50', 'blaming the hurt', 0.7),
  nudge('J51', 'threatening', 0.95),
];

/** The rule with this code. */
export const kindnessRule = (code: string): KindnessRule | undefined =>
  kindnessRules.find((rule) => rule.code === code);
