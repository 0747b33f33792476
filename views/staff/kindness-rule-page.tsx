import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

export interface KindnessRulePageProps {
  frame: Frame;
  rule: string;
  own: { off: boolean; why: string; instead: string };
  seen: string;
  fields: Record<string, string>;
  /** The words that come along. */
  usual: { name: string; why: string; instead: string };
}

/** One rule of kindness: whether it speaks here, and in which words. */
export function KindnessRulePage({ frame, rule, own, seen, fields, usual }: KindnessRulePageProps) {
  const wrong = (name: string) => (fields[name] ? sayUnchecked(fields[name] as WordKey) : undefined);
  const at = (name: 'why' | 'instead') => ({
    name,
    value: own[name],
    error: wrong(name),
    hint: say('kindness-rules.usual', { words: usual[name] }),
    optional: true,
  });
  return (
    <SitePage
      frame={frame}
      tabTitle={say('kindness-rules.tab')}
      here="work"
      wide
      crumbs={[{ label: say('kindness-rules.title'), href: paths.workKindness() }]}
      aside={<WorkNav frame={frame} />}
    >
      <ErrorSummary problems={Object.keys(fields).map((field) => ({ field, text: wrong(field) ?? '' }))} />
      <h1>{usual.name}</h1>
      <Form action={paths.workKindnessRule(rule)} csrf={frame.csrf} keep="kindness-rule">
        <input type="hidden" name="seen" value={seen} />
        <Tick
          name="off"
          label={say('kindness-rules.off')}
          hint={say('kindness-rules.off.hint')}
          checked={own.off}
        />
        <Field {...at('why')} label={say('kindness-rules.why')} />
        <Field {...at('instead')} label={say('kindness-rules.instead')} />
        <SecondStep frame={frame} problem={fields.code} />
        <p>
          <Button kind="main">{say('kindness-rules.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}
