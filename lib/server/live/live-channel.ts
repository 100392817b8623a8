/**
 * The PostgreSQL channel on which processes tell that there are new events (an empty payload), that
 * all is to be read anew, that somebody opened or closed a case, or whose session may have ended
 * (the person's id).
 */
export const LIVE_CHANNEL = 'faxdesk_live';

export const REFETCH = 'refetch';
export const VISITS = 'visits';
