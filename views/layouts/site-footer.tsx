import { paths } from '../../src/paths.ts';
import { Kept } from '../parts/kept.tsx';
import { say } from '../words/say.ts';

/** The promise, and where to read what stands behind it. */
export const SiteFooter = ({ language }: { language: string }) => (
  <Kept of={`foot ${language}`} render={() => <Footer />} />
);

function Footer() {
  return (
    <footer class="foot">
      <div class="frame">
        <p>{say('site.promise')}</p>
        <nav aria-label={say('frame.footer')}>
          <ul class="row">
            {links().map(({ href, label }) => (
              <li>
                <a class="lone" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

const links = () => [
  { href: paths.agreement(), label: say('frame.agreement') },
  { href: paths.rulesLog(), label: say('frame.rules-log') },
  { href: paths.privacy(), label: say('frame.privacy') },
  { href: paths.peerSupport(), label: say('frame.peer-support') },
  { href: paths.people(), label: say('frame.people') },
  { href: paths.accessibility(), label: say('frame.accessibility') },
  { href: paths.reading(), label: say('frame.reading') },
];
