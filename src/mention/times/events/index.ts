export { calendar, type CalendarEvent } from './calendar.js';
export { feasts, isFeast, LUNAR_FEASTS } from './feasts.js';
export { civilDayOf } from './hijri.js';
export { eventTimeWords, readEvent, type NamedEvent } from './reader.js';
