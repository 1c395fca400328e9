export { calendar, type CalendarEvent } from './calendar.js';
export { feasts } from './feasts.js';
export { eventTimeWords, readEvent, type NamedEvent } from './reader.js';
