import type { Em } from '../platform/rows.ts';
import type { SiteSettings } from './site-settings.ts';

/**
 * Writes the settings in the caller's transaction, if nobody has changed them since `settings.version`; false where
 * somebody has. The caller refreshes the cache after its commit.
 */
export async function saveSettings(tx: Em, settings: SiteSettings): Promise<boolean> {
  const changed = await tx.execute<{ id: number }[]>(
    `update site set name = ?, tab_name = ?, time_zone = ?, leave_target = ?, emergency_number = ?, people_source = ?,
       people_html = ?, looks_in_from = ?, looks_in_until = ?, version = version + 1
     where id = 1 and version = ? returning id`,
    [
      settings.name,
      settings.tabName,
      settings.timeZone,
      settings.leaveTarget,
      settings.emergencyNumber,
      settings.peopleSource,
      settings.peopleHtml,
      settings.looksInFrom,
      settings.looksInUntil,
      settings.version,
    ],
  );
  return changed.length === 1;
}
