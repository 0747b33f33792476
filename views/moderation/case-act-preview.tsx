import { caseActs } from '../../src/moderation/case-acts.catalogue.ts';
import { Statement } from '../notifications/statement.tsx';
import { say } from '../words/say.ts';
import type { CaseActPageProps } from './case-act-page.tsx';

type PreviewProps = Pick<CaseActPageProps, 'act' | 'subject' | 'decision' | 'spaces' | 'until' | 'own'>;

/** Exactly what the inbox of the author will show (MO-6). */
export function CaseActPreview({ act, subject, decision, spaces, until, own }: PreviewProps) {
  const { shown } = subject.name;
  const target = spaces.find(({ id }) => act === 'move' && id === decision.space)?.title;
  return (
    <section class="stack">
      <h2>{say('act.preview', { name: shown })}</h2>
      <Statement
        act={caseActs[act].statement}
        reason={decision.reason}
        ownReason={own.get(`reason.${decision.reason}.label`)}
        note={decision.note}
        name={shown}
        space={target ?? subject.spaceTitle}
        post={subject.post}
        thread={subject.thread}
        passage={decision.passage}
        until={until}
        atOnce={Boolean(decision.danger)}
        labels={decision.labels}
      />
    </section>
  );
}
