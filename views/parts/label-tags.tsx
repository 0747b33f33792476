import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { sayUnchecked } from '../words/say.ts';
import { Icon } from './icon.tsx';

/** What a text is about, in small outlined tags above it (DESIGN 4, CW-2). */
export function LabelTags({ labels }: { labels: readonly ContentLabel[] }) {
  return (
    <>
      {labels.map((label) => (
        <>
          <span class="tag topic">
            <Icon name="tag" />
            {sayUnchecked(`label.${label}`)}
          </span>{' '}
        </>
      ))}
    </>
  );
}
