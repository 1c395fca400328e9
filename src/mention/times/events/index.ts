export { calendar, type CalendarEvent } from './calendar.js';
export { feasts, isFeast } from './feasts.js';
export { eventTimeWords, readEvent, type NamedEvent } from './reader.js';
