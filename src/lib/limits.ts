/** Largest document taken in, in bytes. A year of a ministry's daily briefings fits; a log file does not. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

export const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(1);
