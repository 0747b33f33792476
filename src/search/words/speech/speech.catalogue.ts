import { africaAsiaSpeech } from './africa-asia.catalogue.ts';
import { americanSpeech } from './americas.catalogue.ts';
import { britishIslesSpeech } from './british-isles.catalogue.ts';
import { olderSpeech } from './older.catalogue.ts';
import { onlineSpeech } from './online.catalogue.ts';
import { sceneSpeech } from './scenes.catalogue.ts';
import { secondLanguageSpeech } from './second-language.catalogue.ts';
import { southernSpeech } from './southern.catalogue.ts';

/** How people speak in their part of the world and of their lives, by theme; each by concept, written as in idioms.catalogue.ts. */
export const speech: Record<string, Record<string, string>> = {
  britishIsles: britishIslesSpeech,
  southern: southernSpeech,
  americas: americanSpeech,
  africaAsia: africaAsiaSpeech,
  secondLanguage: secondLanguageSpeech,
  online: onlineSpeech,
  older: olderSpeech,
  scenes: sceneSpeech,
};
