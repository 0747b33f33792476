const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words a name may not hold, since it could be read as a voice of the people who look after this place or of a
 * helpline (SECURITY A7). They are compared by skeleton, so they are spelled here as they are read.
 */
export const staffWords = {
  /** Anywhere in the name, also across its spaces: long enough not to be met by chance. */
  anywhere: words(`
    moderator moderateur moderatrice moderador moderadora moderatore moderation administrator administrateur
    administrador amministratore alongside helpdesk helpline hotline lifeline crisisline webmaster supervisor
    facilitator supporter peersupport модератор администратор поддержка 管理员 管理員 管理者 版主 관리자 モデレーター
  `),
  /** As the name as a whole, or where a word of it begins or ends. */
  atAnEnd: words('admin админ modteam sysop official offiziell oficial officiel'),
  /** As the name as a whole, spaced out or not, or as one word of it, with digits around it or not. */
  alone: words(`
    mod mods owner owners team support staff helper helpers system root operator operators organiser
    organisers organizer organizers host hosts service security founder founders samaritans police polizei
    emergency betreiber leitung equipe equipo soporte
  `),
} as const;
