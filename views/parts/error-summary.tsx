import { say } from '../words/say.ts';

export interface ErrorSummaryProps {
  /** The field's name and what is missing there; one line each. Nothing is shown for an empty list. */
  problems: { field?: string; text: string }[];
  /** In place of "Two things are missing". */
  title?: string;
  /** Says that nothing typed was lost. */
  textKept?: boolean;
}

/** First thing in main when a form comes back: what is missing, with links to the fields (DESIGN 4). */
export function ErrorSummary({ problems, title, textKept = true }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert" id="problems" tabindex={-1}>
      <h2>{title ?? say('form.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li>
            {field ? (
              <a class="lone" href={`#${field}`}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      {textKept && <p class="small">{say('form.text-kept')}</p>}
    </div>
  );
}
