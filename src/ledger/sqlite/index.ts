export { openSqlite } from './open.js';
