import { closeMenus, putLines, showSwitches } from './conveniences.ts';
import { findAtOnce } from './find-at-once.ts';
import { watchDrafts } from './keep-draft.ts';
import { offerKeeping } from './keep-offline.ts';
import { giveBackText, settleSent } from './keep-text.ts';
import { watchLeave } from './leave.ts';
import { watchSending } from './send-once.ts';
import { watchQueue } from './watch-queue.ts';

/*
 * Everything on the site works without this script. It only makes leaving instant, keeps typed text, stops
 * double sending and adds a few switches. All words come from the page.
 */
watchLeave();
settleSent();
// Before typed text is put back: that is not on the server yet.
watchDrafts();
giveBackText();
watchSending();
showSwitches();
closeMenus();
putLines();
findAtOnce();
watchQueue();
void offerKeeping();
