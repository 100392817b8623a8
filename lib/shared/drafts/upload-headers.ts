/** The headers and the media type of a resumable upload, as tus 1.0 has them. */
export const uploadOffsetHeader = 'upload-offset';
export const uploadLengthHeader = 'upload-length';
export const uploadMediaType = 'application/offset+octet-stream';

/** What one request carries at most, and what a killed server loses at most. */
export const maxPartBytes = 8_000_000;
