import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { addStatements } from './appeal.routes.tsx';
import { addAppealAnswers } from './appeal-answer.routes.tsx';
import { addCare } from './care.routes.tsx';
import { addCaseActs } from './case-act.routes.tsx';
import { addCaseEnding } from './case-ending.routes.tsx';
import { addCases } from './case-page.routes.tsx';
import { addQueue } from './case-queue.routes.tsx';
import { addRoleEnding } from './end-role.routes.tsx';
import { addFlood } from './flood.routes.tsx';
import { addLead } from './lead.routes.tsx';
import { addLog } from './log.routes.tsx';
import { addOwnWords } from './own-words.routes.tsx';
import { addReports } from './report.routes.tsx';
import { addSearchCare } from './search-care.routes.tsx';
import { addShift } from './shift.routes.tsx';
import { addSpaceRules } from './space-rules.routes.tsx';
import { addStaff } from './staff.routes.tsx';
import { addTransparency } from './transparency.routes.tsx';

/** Telling the team about a post, the team's work, and the owners' pages. */
export function moderationRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  addReports(routes, web);
  addQueue(routes, web);
  addCases(routes, web);
  addShift(routes, web);
  addCare(routes, web);
  addLead(routes, web);
  addLog(routes, web);
  addStatements(routes, web);
  addAppealAnswers(routes, web);
  addCaseActs(routes, web);
  addCaseEnding(routes, web);
  addTransparency(routes, web);
  addStaff(routes, web);
  addRoleEnding(routes, web);
  addSearchCare(routes, web);
  addSpaceRules(routes, web);
  addFlood(routes, web);
  addOwnWords(routes, web);
  return routes;
}
