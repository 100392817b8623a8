/** The PostgreSQL channel on which processes tell that there are new events. */
export const LIVE_CHANNEL = 'faxdesk_live';
/** What is told there when somebody opens or closes a case; a person's id ends their sessions. */
export const VISITS_PAYLOAD = 'visits';
