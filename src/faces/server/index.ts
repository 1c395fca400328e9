export { startAnalyst, type Analyst, type AnalystOptions } from './analyst.js';
export { createApp, type AppOptions } from './app.js';
export { listen, type Listening, type ListenOptions } from './listen.js';
