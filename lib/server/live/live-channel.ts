/** The PostgreSQL channel on which processes tell that there are new events. */
export const LIVE_CHANNEL = 'faxdesk_live';
