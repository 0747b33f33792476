export interface BodyProps {
  /** HTML as the sanitiser stored it. Nothing else may ever be given here (SECURITY H4, H5). */
  html: string;
}

/** The words of a post. The only part that prints HTML it did not make itself. */
export function Body({ html }: BodyProps) {
  return <div class="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
