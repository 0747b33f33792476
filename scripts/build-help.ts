import { writeFile } from 'node:fs/promises';
import { helpNowDocument } from '../src/resources/help-now.ts';
import { startingSettings } from '../src/site/site-settings.ts';

/** Writes the help file that is served, or read from a disk, when nothing else works (CR-1). */
const file = new URL('../static/help-now.html', import.meta.url);
const text = helpNowDocument({ emergencyNumber: null, leave: startingSettings.leaveTarget });
await writeFile(file, text);
